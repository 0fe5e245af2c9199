// Whose page this says it is: its title, against the owner of its address.
import type { AddressFacts, FindingDraft } from '../address-facts.ts';
import { standingOf } from '../link-groups.ts';
import type { Observation } from '../model.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { evidenceOf, readWords } from '../words/read.ts';

/** Parts of a title: "名字 - 栏目 | 网站". */
const parts = /\s*[-_|—–·:：｜]\s*/u;
const maximumRest = 8;
/** Words of a platform's own pages; more of them count in a title than beside a link. */
const ownWords = ['own-page', 'own-title'];

/** A title that is a brand's name alone, or with a word of a platform's own pages (登录, 官方, 提现 …), claims to be the brand. */
export function titleClaim(
  { title }: Pick<Observation, 'title'>,
  facts: AddressFacts,
  lexicon: Lexicon,
): FindingDraft | undefined {
  if (standingOf(facts) !== 'unknown' && standingOf(facts) !== 'open') return undefined;
  for (const part of title.slice(0, 200).split(parts).slice(0, 6)) {
    const reading = readWords(part, lexicon);
    const name = [...reading.groups.keys()].find((group) => group.startsWith('brand:'));
    const [hit] = (name && reading.groups.get(name)) || [];
    const brand = name && lexicon.brands.get(name.slice('brand:'.length));
    if (!hit || !brand || brand.id === facts.brand?.id) continue;
    const rest = reading.folded.length - (hit.end - hit.start);
    if (rest > 0 && (rest > maximumRest || !ownWords.some((group) => reading.groups.has(group)))) continue;
    const evidence = evidenceOf(reading, hit);
    return { rule: 'page.brand-title', family: 'claim', evidence, values: { brand: brand.name, site: facts.site } };
  }
  return undefined;
}
