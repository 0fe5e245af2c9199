// npm run eval [-- --only text-weibo] [--examples 10] [--rules] [--fit [--held-out 0]] [--fit-signs [--write]]   rates ../shared/corpora set by set; rows stay on this machine
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Corpus, corporaFolder, type Row, readCorpora } from './eval/corpora.ts';
import { fitted } from './eval/fit.ts';
import { fittedSigns } from './eval/fit-signs.ts';
import { namedSetsOf } from './eval/named.ts';
import { readOwnMessages } from './eval/own-messages.ts';
import { printTally } from './eval/print.ts';
import { printFitting } from './eval/print-fit.ts';
import { printSigns } from './eval/print-signs.ts';
import { tallyOf } from './eval/tally.ts';
import { bundledEngine } from './rate/engine.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    examples: { type: 'string', default: '10' },
    rules: { type: 'boolean', default: false },
    fit: { type: 'boolean', default: false },
    'fit-signs': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'held-out': { type: 'string', default: '0' },
    label: { type: 'string' },
  },
});

const corpora = readCorpora(corporaFolder, values.only);
if (corpora.length === 0) console.log('Skipped: there are no corpora at ../shared/corpora.');
const engine = bundledEngine();
const own = readOwnMessages();
const sets = [...corpora, ...(own.name.startsWith(values.only) ? [own] : [])].flatMap(setsOf);
const examples = Number(values.examples) || 0;
if (values.fit) printFitting(fitted(sets, engine, Number(values['held-out']) || 0));
else if (values['fit-signs']) fitSigns();
else printTallies();

function printTallies(): void {
  const named = sets.filter(({ name }) => name.startsWith('bad-imposters')).flatMap((set) => namedSetsOf(set, engine));
  for (const { name, rows } of [...sets, ...named]) {
    if (values.label && !name.includes(values.label)) continue;
    printTally(name, tallyOf(rows, engine), examples, values.rules);
  }
}

function fitSigns(): void {
  const fitting = fittedSigns(sets, engine);
  printSigns(fitting, examples);
  if (!values.write) return;
  const signs = {
    signs: Object.fromEntries(fitting.groups),
    characters: linesOf(fitting.characters),
    pairs: linesOf(fitting.pairs),
  };
  writeFileSync(new URL('../../assets/packs/base/signs.json', import.meta.url), `${JSON.stringify(signs, null, 2)}\n`);
}

/** As the pack says it: points, then the characters or pairs that have them. */
function linesOf(characters: ReadonlyMap<string, number>): readonly string[] {
  const byPoints = new Map<number, string>();
  for (const [character, points] of characters) byPoints.set(points, (byPoints.get(points) ?? '') + character);
  return [...byPoints].sort(([one], [other]) => one - other).map(([points, having]) => `${points} ${having}`);
}

/** A corpus by its labels, fraud texts by their categories too: style is confounded with class, so each is told by itself. */
function setsOf({ name, rows }: Corpus): readonly Corpus[] {
  const sets = new Map<string, Row[]>();
  for (const row of rows) {
    const detail = name.startsWith('text-') && row.label !== 'benign' && row.source !== '' ? ` / ${row.source}` : '';
    const key = `${name} / ${row.label.split(':')[0]}${detail}`;
    const set = sets.get(key);
    if (set) set.push(row);
    else sets.set(key, [row]);
  }
  return [...sets].map(([set, list]) => ({ name: set, rows: list }));
}
