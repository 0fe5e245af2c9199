// Web WeChat writes session secrets into every link it wraps. Nothing but the wrapped target may leave.
import { hasSecrets } from '../address/marks.ts';

const secret = /(?:skey|pass_?ticket|deviceid|username|wxuin|wxsid|webwx_[a-z_]*ticket)/;
// A name and its value, plain or percent-encoded up to twice over.
const pair = new RegExp(
  `(^|[?&;#]|%(?:25)*(?:3f|26|3b|23))${secret.source}(?:=|%(?:25)*3d)(?:(?!%(?:25)*26)[^&;#\\s])*`,
  'gi',
);

/** The text with session values cut out of chat wrapper addresses; other texts come back as they are. `surely`: it is a part of one. */
export function withoutSecrets(text: string, surely = false): string {
  if (!surely && !hasSecrets(text)) return text;
  const cut = text.replace(pair, '$1');
  return cut === text ? text : cut.replace(/([?&])&+/g, '$1').replace(/[?&](?=$|[\s#])/g, '');
}
