// No well-known site and no official host of a brand may be rated caution or danger, at any sensitivity.
import { assess } from '../../core/assess.ts';
import { compile } from '../../core/engine.ts';
import type { Pack } from '../../core/pack/format.ts';

export function findFlagged(packs: readonly Pack[]): readonly string[] {
  const engine = compile(packs);
  const none: ReadonlySet<string> = new Set();
  const options = { sensitivity: 'strict', trusted: none, reported: none } as const;
  const hosts = packs.flatMap(({ wellKnown, brands }) => [
    ...wellKnown,
    ...brands.flatMap(({ official, share }) => [...official, ...share]),
  ]);
  return [...new Set(hosts)].flatMap((host) => {
    const links = [{ url: `https://${host}/` }];
    const { level } = assess({ id: host, place: 'wechat-group', form: 'anchor', text: '', links }, engine, options);
    return level === 'caution' || level === 'danger' ? [`${host} is rated ${level}`] : [];
  });
}
