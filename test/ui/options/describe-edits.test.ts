import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/model.ts';
import type { Edit } from '../../../src/core/settings/changes.ts';
import { describeEdits } from '../../../src/ui/options/describe-edits.ts';
import { readText } from '../read-text.ts';

const channel = { id: 'mine', address: 'https://rules.example/mine/', keys: ['k'], added: 1 };
const named = { ...channel, name: { zh_CN: '我的规则', zh_TW: '我的規則', en: 'My rules' } };
const list = { id: 'l', name: 'L', address: '' } as const;

const sentences: readonly (readonly [Edit, string])[] = [
  [{ key: 'trusted', site: 'a.cn', added: true }, 'options.change_trusted_added'],
  [{ key: 'reported', site: 'a.cn', added: false }, 'options.change_reported_removed'],
  [{ key: 'remindEvery', before: 30, after: 0 }, 'options.change_remind_never'],
  [{ key: 'remindEvery', before: 0, after: 30 }, 'options.change_remind'],
  [{ key: 'channel', channel, added: true }, 'options.channel_added'],
  [{ key: 'channel', channel, added: false }, 'options.removed'],
  [{ key: 'list', ...list, added: true }, 'options.list_added'],
  [{ key: 'list', ...list, added: false }, 'options.removed'],
  [{ key: 'listOn', id: 'l', name: 'L', after: false }, 'options.list_switched_off'],
  [{ key: 'guard', before: true, after: false }, 'options.change_guard_off'],
  [{ key: 'muted', sender: '0123456789abcdef', after: true }, 'options.change_muted_on'],
];

describe.each(locales)('a change in the words of %s', (locale) => {
  const t = readText(locale);

  test.each(sentences)('%o is told by its own sentence', (edit, key) => {
    const values = { site: 'a.cn', name: edit.key === 'channel' ? 'mine' : 'L', count: 30 };
    expect(describeEdits(t, [edit])).toBe(t(key as Parameters<typeof t>[0], values));
    expect(t.has(key)).toBe(true);
  });

  test('a channel is called by its name where it has one', () => {
    expect(describeEdits(t, [{ key: 'channel', channel: named, added: true }])).toContain(named.name[locale]);
  });

  test('several at once are only counted', () => {
    const two = sentences.slice(0, 2).map(([edit]) => edit);
    expect(describeEdits(t, two)).toBe(t('options.change_many', { count: 2 }));
  });
});
