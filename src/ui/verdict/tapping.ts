// "Does a tap alone give anything away?", answered for one link. Keys of whole sentences, with their values.
import type { LinkVerdict } from '../../core/model.ts';
import type { Key } from '../areas.ts';
import type { Text } from '../text.ts';

export interface Statement {
  readonly key: Key;
  readonly values: Readonly<Record<string, string>>;
}

/** Names of parameters that say who shared the link; they tie the one who taps to the one who sent it. */
const sharer =
  /[?&#;](refer_)?share_?(uin|uid|user_?id|uuid)=|[?&#;](inviter|invite_?code|invite_uid|refer_share_id|pxq_secret_key|from_?uid)=/i;

/** The answer first, then what exactly is told to whom. `opened`: it is the page that is open already. */
export function tappingOf(link: LinkVerdict, text: Text, opened = false): readonly Statement[] {
  if (link.target === '') return [{ key: 'verdict.tap_code', values: {} }];
  const { site, authorization, brand } = link;
  const lead = leadOf(link, text);
  const isPlain = lead.key === 'verdict.tap_plain';
  const statements: Statement[] = [opened && isPlain ? { key: 'verdict.tap_opened', values: {} } : lead];
  const say = (key: Key, values: Statement['values'] = {}) => statements.push({ key, values });
  if (link.opaque) say('verdict.tap_opaque', { site });
  else say('verdict.tap_visit', { site });
  const between = hostsOf(link.hops).filter((host) => host !== site);
  if (between.length > 0) say('verdict.tap_between', { hosts: text.list(between) });
  if (sharer.test(link.url) || sharer.test(link.target)) say('verdict.tap_sharer');
  if (brand && !link.opaque) say('verdict.tap_signed_in', { brand: text.of(brand.name) });
  if (authorization.status === 'unchecked') say('verdict.tap_unchecked');
  if (link.level === 'caution' || link.level === 'danger') say('verdict.tap_afterwards');
  return statements;
}

function leadOf({ authorization, site }: LinkVerdict, text: Text): Statement {
  const { status, silent, providerName, receiver = site } = authorization;
  if (status !== 'requested' || !providerName) return { key: 'verdict.tap_plain', values: {} };
  const provider = text.of(providerName);
  return { key: silent ? 'verdict.tap_silent' : 'verdict.tap_asked', values: { provider, receiver } };
}

function hostsOf(addresses: readonly string[]): readonly string[] {
  const hosts = addresses.map((address) => /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? '');
  return [...new Set(hosts.filter((host) => host !== ''))].slice(0, 4);
}
