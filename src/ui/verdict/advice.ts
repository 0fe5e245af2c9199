// What one can do, by level and by what is asked for. At most four lines: more would not be read.
import type { Key } from '../areas.ts';
import type { Entry } from './entries.ts';

export function adviceOf({
  level,
  kind,
  link,
  itself,
}: Pick<Entry, 'level' | 'kind' | 'link' | 'itself'>): readonly Key[] {
  const merchant = link?.authorization.merchant === true;
  switch (level) {
    case 'danger':
      return lines(
        itself ? 'verdict.do_leave' : 'verdict.do_not_open',
        merchant && 'verdict.do_not_grant_merchant',
        forKind(kind),
        'verdict.do_ask_sender',
      );
    case 'caution':
      return lines(
        'verdict.do_read_address',
        merchant && 'verdict.do_not_grant_merchant',
        forKind(kind),
        'verdict.do_ask_sender',
      );
    case 'notice':
      return lines(
        'verdict.do_free_to_skip',
        'verdict.do_open_in_app',
        link?.authorization.status === 'requested' && 'verdict.do_refuse_grant',
      );
    case 'clear':
      return ['verdict.do_stay_awake'];
    default:
      return lines('verdict.do_unrated', link?.opaque === true && 'verdict.do_ask_sender');
  }
}

function forKind(kind: Entry['kind']): Key {
  if (kind === 'withdrawal' || kind === 'task' || kind === 'redpacket' || kind === 'lottery')
    return 'verdict.do_never_pay_first';
  if (kind === 'login' || kind === 'impersonation') return 'verdict.do_use_official_app';
  return 'verdict.do_give_nothing';
}

const lines = (...keys: readonly (Key | false)[]): readonly Key[] => keys.filter((key): key is Key => key !== false);
