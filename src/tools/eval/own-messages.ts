// Messages that we made up ourselves, in test/messages: the corpora know SMS and reviews, but few chats of groups and
// little fraud in them.
import { readFileSync } from 'node:fs';
import type { Corpus, Row } from './corpora.ts';

const labels = { fraud: 'scam', asks: 'assist', ordinary: 'benign', silent: 'benign' } as const;
type Kind = keyof typeof labels;

/** The messages of one file, one a line there. */
export function messagesIn(kind: Kind): readonly string[] {
  const text = readFileSync(new URL(`../../../test/messages/${kind}.txt`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  return lines.map((line) => line.replaceAll('\\n', '\n'));
}

/** All of them as one corpus with the labels `scam`, `assist` and `benign`. */
export function readOwnMessages(): Corpus {
  const rows = Object.entries(labels).flatMap(([kind, label]) =>
    messagesIn(kind as Kind).map((value): Row => ({ label, kind: 'text', value, source: '' })),
  );
  return { name: 'own-messages', rows };
}
