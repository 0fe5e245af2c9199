// The table that `npm start` prints where there is no display.
import type { Level, Locale } from '../../core/model.ts';
import type { Report, ReportedSighting } from '../../core/report/report.ts';

const words: Readonly<Record<Locale, { readonly columns: readonly string[]; readonly levels: Record<Level, string> }>> =
  {
    zh_CN: {
      columns: ['评级', '消息', '链接通向', '首要原因'],
      levels: { danger: '危险', caution: '当心', notice: '提示', clear: '未见异常', unrated: '未评' },
    },
    zh_TW: {
      columns: ['評級', '訊息', '連結通往', '首要原因'],
      levels: { danger: '危險', caution: '當心', notice: '提示', clear: '未見異常', unrated: '未評' },
    },
    en: {
      columns: ['level', 'message', 'leads to', 'first reason'],
      levels: { danger: 'danger', caution: 'caution', notice: 'notice', clear: 'clear', unrated: 'unrated' },
    },
  };
const widths = [10, 34, 30, 60];

/** One line per sighting, worst first, as wide characters stand in a terminal. */
export function tableOf(report: Report, locale: Locale): string {
  const { columns, levels } = words[locale];
  const lines = report.sightings.map((sighting) => cellsOf(sighting, locale, levels));
  const rule = widths.map((width) => '-'.repeat(width));
  return [columns, rule, ...lines]
    .map((cells) => cells.map((cell, at) => fit(cell, widths[at] ?? 0)).join(' '))
    .join('\n');
}

function cellsOf({ text, verdict }: ReportedSighting, locale: Locale, levels: Record<Level, string>): string[] {
  const worst = verdict.links.find((link) => link.level === verdict.level) ?? verdict.links[0];
  const findings = [...(worst?.findings ?? []), ...verdict.findings].sort((a, b) => b.weight - a.weight);
  const reason = verdict.level === 'clear' ? '' : (findings[0]?.reason[locale] ?? '');
  return [levels[verdict.level], text.replace(/\s+/g, ' '), worst?.site ?? '', reason];
}

function fit(text: string, width: number): string {
  let used = 0;
  let fitting = '';
  for (const character of text) {
    const size =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1;
    if (used + size > width) break;
    used += size;
    fitting += character;
  }
  return fitting + ' '.repeat(width - used);
}
