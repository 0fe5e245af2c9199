// The imposters that can be told by their host alone: those that bear a brand's name, found by a rule of its own that
// knows nothing of ratings.

import { linkOf } from '../../core/address/url.ts';
import type { Engine } from '../../core/engine.ts';
import type { Corpus, Row } from './corpora.ts';

/** Shorter names stand in thousands of ordinary words. */
const shortestName = 4;

/**
 * Two views of a set of imposters. "host bears a brand we know": one of the labels that somebody chose (everything in
 * front of the public suffix; on hosting for everybody in front of the host's own name; hyphens dropped) holds a name of
 * four letters or more out of `labels` of a family, anywhere. "as a message": the name that the imposter bears, a blank, and its
 * address, as people pass it on.
 */
export function namedSetsOf({ name, rows }: Corpus, engine: Engine): readonly Corpus[] {
  const names = [...engine.addresses.lexicon.whole.values()]
    .filter(({ strength, text }) => strength === 'label' && text.length >= shortestName)
    .map(({ text }) => text);
  const bearing = rows.filter((row) => bears(row, names));
  return [
    { name: `${name} / host bears a brand we know`, rows: bearing },
    { name: `${name} / as a message`, rows: rows.map(messageOf) },
  ];
}

function bears({ value }: Row, names: readonly string[]): boolean {
  const link = linkOf(value);
  if (!link) return false;
  const labels = `${link.sub}.${link.name}`.replaceAll('-', '').split('.');
  return names.some((name) => labels.some((label) => label.includes(name)));
}

function messageOf({ label, value, source }: Row): Row {
  return { label, kind: 'text', value: `${source} ${value}`, source: '' };
}
