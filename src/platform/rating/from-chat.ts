import { linkOf } from '../../core/address/url.ts';
import { isChatHost } from '../../core/unwrap/steps.ts';
import type { Asker } from '../messages.ts';

/** Whether web WeChat or the file helper asks: what any other page says of chats and groups is its own invention. */
export function isFromChat({ url }: Asker): boolean {
  const link = linkOf(url);
  return link !== undefined && isChatHost(link.host);
}
