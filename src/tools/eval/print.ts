// A tally as lines people can compare from one run to the next.
import { sensitivities } from '../../core/model.ts';
import type { Example, Tally } from './tally.ts';

const expectedQuiet =
  /\b(benign|normal|official|share|deal|notice|assist|invite|synthetic_assist|third_party|other|ad)\b/;

export function printTally(name: string, tally: Tally, examples: number, withRules: boolean): void {
  const quiet = expectedQuiet.test(name.slice(name.indexOf('/')));
  console.log(`\n${name}: ${tally.rows} rows, ${quiet ? 'expected below caution' : 'expected at caution or worse'}`);
  for (const sensitivity of sensitivities) {
    const { unrated, clear, notice, caution, danger } = tally.levels[sensitivity];
    const share = (count: number) => `${count} (${((100 * count) / tally.rows).toFixed(2)} %)`;
    console.log(
      `  ${sensitivity.padEnd(9)} unrated ${unrated}  clear ${clear}  notice ${notice}  caution ${share(caution)}  danger ${share(danger)}  caution or worse ${share(caution + danger)}`,
    );
  }
  console.log(`  kinds: ${listOf(tally.kinds)}`);
  if (withRules) {
    for (const [rule, { fired, raised }] of [...tally.rules].sort((one, other) => other[1].raised - one[1].raised)) {
      console.log(`    ${rule}: fired ${fired}, on rows at caution or worse ${raised}`);
    }
  }
  const worst = [...(quiet ? tally.raised : tally.quiet)].sort((one, other) =>
    quiet ? other.score - one.score : one.score - other.score,
  );
  for (const example of worst.slice(0, examples)) printExample(example);
}

function printExample({ row, level, score, fired }: Example): void {
  const rules = [...fired].map(([rule, evidence]) => `${rule}: ${evidence}`).join('; ');
  console.log(`    ${level} ${score} [${rules}] ${row.value.slice(0, 160)}`);
}

function listOf(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([name, count]) => `${name} ${count}`)
    .join('  ');
}
