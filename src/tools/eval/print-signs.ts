// A fitting of signs as a table: what they would tell of rows that were held out, and the first false alarms.
import type { SignFitting } from './fit-signs.ts';

export function printSigns({ groups, characters, pairs, trials }: SignFitting, examples: number): void {
  const column = (value: string | number) => String(value).padStart(8);
  console.log(`${'held-out rows that no rule warns of'.padEnd(60)}${['rows', 'silent', 'told'].map(column).join('')}`);
  for (const isBad of [true, false]) {
    for (const { name, rows, silent, told } of trials.filter((trial) => trial.isBad === isBad)) {
      console.log(`${name.padEnd(60)}${[rows, silent, told.length].map(column).join('')}`);
      if (!isBad) for (const { value } of told.slice(0, examples)) console.log(`    ${value.slice(0, 160)}`);
    }
  }
  for (const [what, points] of Object.entries({ groups, characters, pairs })) {
    const sorted = [...points].sort(([, one], [, other]) => other - one);
    const listed = (some: typeof sorted) => some.map(([name, one]) => `${name} ${one}`).join('  ');
    console.log(`\n${points.size} ${what}; most: ${listed(sorted.slice(0, 30))}\nleast: ${listed(sorted.slice(-20))}`);
  }
}
