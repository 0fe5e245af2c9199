// A fitting as two tables: what each rule weighs and would weigh, and what the held-out rows say to it.
import type { Fitting } from './fit.ts';

export function printFitting({ fits, trials }: Fitting): void {
  const column = (value: string | number) => String(value).padStart(8);
  console.log(`${'rule'.padEnd(34)}${['bad', 'good', 'weight', 'fitted'].map(column).join('')}`);
  for (const { rule, bad, good, weight, fitted } of fits) {
    console.log(`${rule.padEnd(34)}${[bad, good, weight, fitted].map(column).join('')}`);
  }
  console.log(
    `\n${'held-out rows at caution or worse'.padEnd(60)}${['rows', 'weight', 'fitted'].map(column).join('')}`,
  );
  for (const isBad of [false, true]) {
    const some = trials.filter((trial) => trial.isBad === isBad);
    for (const { name, rows, stored, fitted } of some) {
      console.log(`${name.padEnd(60)}${[rows, stored, fitted].map(column).join('')}`);
    }
    const sum = (of: 'rows' | 'stored' | 'fitted') => some.reduce((total, trial) => total + trial[of], 0);
    const total = isBad ? 'caught of what should be' : 'false alarms';
    console.log(`${total.padEnd(60)}${[sum('rows'), sum('stored'), sum('fitted')].map(column).join('')}\n`);
  }
}
