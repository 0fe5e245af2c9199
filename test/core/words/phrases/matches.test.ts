// Phrases in the folded message: what stands there counts, not what the room was used for before.
import { expect, it } from 'vitest';
import { readWords, release } from '../../../../src/core/words/read.ts';
import { bundledEngine } from '../../../../src/tools/rate/engine.ts';

const { lexicon } = bundledEngine();

function groupsIn(text: string): readonly string[] {
  const reading = readWords(text, lexicon);
  const names = [...reading.groups.names];
  release(reading, lexicon);
  return names;
}

it.each(['加我vx', '下载拼多多app', '刷单日结500'])('%s is read alike, whatever message was read before it', (text) => {
  const alone = groupsIn(text);
  expect(alone.length).toBeGreaterThan(0);
  for (const before of ['a', '9']) {
    groupsIn(before.repeat(text.length + 8));
    expect(groupsIn(text)).toEqual(alone);
  }
});

it('a phrase of Latin letters is none within a longer word', () => {
  expect(groupsIn('打开拼多多app')).not.toEqual(groupsIn('打开拼多多apples'));
  expect(groupsIn('打开拼多多 app ')).toEqual(groupsIn('打开拼多多app'));
});
