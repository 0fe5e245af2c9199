// Two families' names in one label: side by side between hyphens, or glued together.
import type { Core } from './affixes.ts';
import type { Lexicon, Likeness, Name } from './names.ts';
import { outlineOf } from './skeleton.ts';

/** Two short names side by side: `ccb-etc`, `95588-icbc`. */
export function pairedLikeness(parts: readonly string[], { whole }: Lexicon): Likeness | undefined {
  if (parts.length < 2) return undefined;
  const [first, second] = parts.map((part) => whole.get(part)).filter((name) => name !== undefined);
  if (!first || !second) return undefined;
  const numbered = first.brand === second.brand && /\d/.test(first.text + second.text);
  const [a, b] = [first.strength, second.strength];
  // A number everybody knows beside the name of whose it is (`12123-jiaoguan`), however ordinary a word that is.
  if (numbered && (a === 'hint') !== (b === 'hint')) return { name: a === 'hint' ? second : first, how: 'paired' };
  return a === 'token' && b === 'token' && (numbered || first.brand !== second.brand)
    ? { name: first, how: 'paired' }
    : undefined;
}

/** Two families' names without a hyphen between them, with or without known words around: `jdalipay`, `qqweixinzhuce`. */
export function gluedLikeness(cores: readonly Core[], { whole, wholeMarks }: Lexicon): Likeness | undefined {
  for (const { text } of cores) {
    for (let at = 2; text.length >= shortestPair && at + 2 <= text.length; at++) {
      if (wholeMarks[outlineOf(text, 0, at)] === 0 || wholeMarks[outlineOf(text, at)] === 0) continue;
      const [first, second] = [whole.get(text.slice(0, at)), whole.get(text.slice(at))];
      if (first && second && isPair(first, second)) {
        // Whoever registers many names of its own kind says less than the other.
        return { name: second.brand.held === 'many' ? first : second, how: 'paired' };
      }
    }
  }
  return undefined;
}

const shortestPair = 6;

function isPair(first: Name, second: Name): boolean {
  if (first.brand === second.brand || first.strength === 'hint' || second.strength === 'hint') return false;
  return (
    first.strength === 'label' || second.strength === 'label' || Math.min(first.text.length, second.text.length) > 3
  );
}
