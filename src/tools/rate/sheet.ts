// A verdict as people read it on a terminal.
import type { Level, Locale, Verdict } from '../../core/model.ts';
import { reasonsOf } from './line.ts';

const names: Readonly<Record<Locale, Readonly<Record<Level, string>>>> = {
  zh_CN: { unrated: '无法判断', clear: '没有发现可疑之处', notice: '提示', caution: '当心', danger: '危险' },
  zh_TW: { unrated: '無法判斷', clear: '沒有發現可疑之處', notice: '提示', caution: '當心', danger: '危險' },
  en: {
    unrated: 'Could not tell',
    clear: 'Nothing suspicious found',
    notice: 'Notice',
    caution: 'Caution',
    danger: 'Danger',
  },
};

export function sheetOf(verdict: Verdict, lang: Locale): string {
  const lines = [`${names[lang][verdict.level]}  (${verdict.level}, ${verdict.score}/100, ${verdict.kind})`];
  for (const reason of reasonsOf(verdict, lang)) lines.push(`  - ${reason}`);
  for (const link of verdict.links) {
    lines.push('', `${link.url}`);
    if (link.target !== '' && link.target !== link.url) lines.push(`  → ${link.target}`);
    lines.push(`  ${names[lang][link.level]}  (${link.level}, ${link.score}/100, ${link.kind})  ${link.site}`);
    for (const { rule, reason, evidence } of link.findings) lines.push(`  - ${reason[lang]}  [${rule}: ${evidence}]`);
    const { status, provider, scope, receiver } = link.authorization;
    lines.push(`  authorization: ${[status, provider, scope, receiver].filter(Boolean).join(' · ')}`);
  }
  return lines.join('\n');
}
