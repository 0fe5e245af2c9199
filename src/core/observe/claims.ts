// Whose page this says it is: its title, against the owner of its address.
import type { AddressFacts, FindingDraft } from '../address/facts.ts';
import type { Observation } from '../model.ts';
import { standingOf } from '../sighting/link-groups.ts';
import { evidenceOf } from '../words/evidence.ts';
import { brandsNamed } from '../words/named-brands.ts';
import type { Lexicon } from '../words/phrases/lexicon.ts';
import { readWords } from '../words/read.ts';
import type { Reading } from '../words/reading.ts';

/** Parts of a title: "名字 - 栏目 | 网站", but not `Sign-In`. */
const parts = /\s*(?:[_|—–·:：｜]|(?<![A-Za-z])-|-(?![A-Za-z]))\s*/u;
const maximumRest = 8;
/** Names and words in Latin letters are longer: `Microsoft 365 Sign in`. */
const maximumLatinRest = 24;
/** Written about: a guide, a manual, a page of a library of software (`…下载-…安卓版v3.2.1-…`). */
const about =
  /指南|教程|教學|文档|文檔|开发|開發|接入|如何|怎么|怎麼|攻略|评测|評測|源码|tutorial|guide|\bdocs\b|how to|(?:下载|下載).*v?\d+\.\d+|(?:软件|下载|应用|绿色|安卓|手游|游戏)(?:园|站|吧|之家|市场|商店|网)(?:[\s_|-]|$)/i;
/** The same where nothing else is named: `Sign in with Google or Apple`. */
const throughSomebody = /\b(?:with|via|using)\b(?!\s+your\b)/i;
/** Software that companies run themselves: its pages bear its name anywhere. */
const installed = new Set(['gitlab']);
/** Through whom one signs in or pays: `微信登录 - 某某论坛`, `Log in with Google`. */
const through = /(?:登[录陆入錄]|支付|授权|授權|绑定|綁定)$|\b(?:with|via|using|by|for|to)\b/i;
/** Ordinary in talk (零钱提现), and a page's own in its title. */
const withdraws = /提[现現]/;
/** Words of a platform's own pages; more of them count in a title than beside a link. */
const ownWords = ['own-page', 'own-title'];

/**
 * A title that is a brand's name alone, or with a word of a platform's own pages (登录, 官方, 提现 …), claims to be the
 * brand.
 */
export function titleClaim(
  { title }: Pick<Observation, 'title'>,
  facts: AddressFacts,
  lexicon: Lexicon,
): FindingDraft | undefined {
  if (standingOf(facts) !== 'unknown' && standingOf(facts) !== 'open') return undefined;
  if (about.test(title)) return undefined;
  const all = title.slice(0, 200).split(parts).slice(0, 6);
  for (const part of all) {
    const reading = readWords(part, lexicon);
    const [{ brand, hit } = {}] = brandsNamed(reading, lexicon);
    if (!hit || !brand || brand.id === facts.brand?.id || installed.has(brand.id)) continue;
    const rest = reading.folded.length - (hit.end - hit.start);
    const most = /^[ -~]*$/.test(part) ? maximumLatinRest : maximumRest;
    if (rest > 0 && (rest > most || !(isOwn(reading) || withdraws.test(part)))) continue;
    if (throughSomebody.test(part)) continue;
    if (rest > 0 && through.test(part) && all.some((other) => other !== part && isOthers(other, lexicon))) continue;
    const evidence = evidenceOf(reading, hit);
    return { rule: 'page.brand-title', family: 'claim', evidence, values: { brand: brand.name, site: facts.site } };
  }
  return undefined;
}

function isOwn({ groups }: Reading): boolean {
  return groups.hasOneOf(ownWords);
}

/** A name of two characters or more that is neither a brand's nor a word of its pages: somebody else's site. */
function isOthers(part: string, lexicon: Lexicon): boolean {
  const reading = readWords(part, lexicon);
  return part.trim().length > 1 && !isOwn(reading) && brandsNamed(reading, lexicon).length === 0;
}

/** A field for another's secret by its name: `QQ密码`. */
export function labelClaim(
  { forms }: Pick<Observation, 'forms'>,
  facts: AddressFacts,
  lexicon: Lexicon,
): FindingDraft | undefined {
  if (standingOf(facts) !== 'unknown' && standingOf(facts) !== 'open') return undefined;
  const labels = forms.slice(0, 10).flatMap(({ evidence }) => evidence.slice(0, 300).split(' · '));
  for (const label of labels) {
    if (label.length > 20 || !/密[码碼]$/.test(label.trim())) continue;
    const reading = readWords(label, lexicon);
    const [{ brand } = {}] = brandsNamed(reading, lexicon);
    if (!brand || brand.id === facts.brand?.id) continue;
    return {
      rule: 'page.brand-label',
      family: 'claim',
      evidence: label,
      values: { brand: brand.name, site: facts.site },
    };
  }
  return undefined;
}
