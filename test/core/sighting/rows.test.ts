import { describe, expect, test } from 'vitest';
import type { Level, Sighting, Verdict } from '../../../src/core/model.ts';
import { assessRows } from '../../../src/core/sighting/rows.ts';

const rate = (row: Sighting): Verdict => {
  const level: Level = row.text.includes('坏') ? 'danger' : 'clear';
  const finding = {
    rule: row.text,
    family: 'words',
    weight: 1,
    evidence: '',
    reason: { zh_CN: '', zh_TW: '', en: '' },
  } as const;
  const links = row.links.map(({ url }) => ({ url, level }) as Verdict['links'][number]);
  return {
    level,
    score: level === 'danger' ? 80 : 0,
    kind: 'none',
    findings: level === 'danger' ? [finding] : [],
    links,
    packs: [],
  };
};
const reader = (form: Sighting['form'], ...labels: string[]): Sighting => ({
  id: '1',
  place: 'wechat-private',
  form,
  text: labels.join('\n'),
  links: labels.map((label) => ({ url: `https://${label}.test/`, label })),
});

describe('a reader card', () => {
  test('is rated row by row: a good row beside a bad one stays good', () => {
    const verdict = assessRows(reader('reader', '好', '坏', '还好'), rate);
    expect(verdict).toMatchObject({ level: 'danger', score: 80 });
    expect(verdict.links.map(({ level }) => level)).toEqual(['clear', 'danger', 'clear']);
    expect(verdict.findings).toHaveLength(1);
  });

  test('of one row, and every other form, is rated whole', () => {
    expect(assessRows(reader('reader', '坏'), rate).links).toHaveLength(1);
    expect(assessRows({ ...reader('reader', '好'), text: '好\n坏' }, rate).level).toBe('danger');
    expect(assessRows(reader('text', '好', '坏'), rate).links.map(({ level }) => level)).toEqual(['danger', 'danger']);
  });
});
