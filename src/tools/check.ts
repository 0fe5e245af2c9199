// `npm test`: every check there is, in one command; `.ci/run` is the same in a clean checkout.
// The last line is "N passed, N failed"; the exit code agrees with it.
import { findBrowser } from './browser/find.ts';
import { browserOf } from './browser/install.ts';
import { commandStep, type Outcome, type Step, testStep } from './check/step.ts';

const browsers: Step = {
  name: 'browsers',
  run: async () => {
    const lines: string[] = [];
    try {
      await browserOf('chromium', (line) => lines.push(line));
      await browserOf('firefox', (line) => lines.push(line));
      return { passed: 1, failed: 0, output: '' };
    } catch (error) {
      return { passed: 0, failed: 1, output: [...lines, String(error)].join('\n') };
    }
  },
};

function objectionToLint(output: string): string {
  const start = output.indexOf('{');
  const { summary } = JSON.parse(output.slice(start)) as { summary: { errors: number; warnings: number } };
  return summary.errors + summary.warnings === 0 ? '' : `${summary.errors} errors, ${summary.warnings} warnings`;
}

/** What is wrong with the table that `npm start` printed: the demo chat holds three dangers, and more that is none. */
function objectionToStart(output: string): string {
  const count = (level: RegExp) => output.split('\n').filter((line) => level.test(line)).length;
  if (count(/^(危险|危險|danger) /) !== 3) return 'not three messages rated danger';
  if (count(/^(提示|notice) /) === 0 || count(/^(未见异常|未見異常|clear) /) === 0)
    return 'no notice, or nothing clear';
  return output.includes('screenshot: ') ? '' : 'no screenshot';
}

// Two cores, two lanes: journeys mostly wait, so that one more worker beside them costs them little. Building rewrites .wxt/,
// which the type check reads: both stand in the same lane.
const quick: Step[] = [
  commandStep('lint', ['biome', 'check', '.', '--diagnostic-level=error']),
  commandStep('rule packs', ['node', 'src/tools/pack.ts', 'check']),
  testStep('unit and property tests', 'unit', { workers: 1 }),
];
const built: Step[] = [
  browsers,
  commandStep('package for Chrome and Edge', ['wxt', 'zip']),
  commandStep('package for Firefox', ['wxt', 'zip', '-b', 'firefox', '--mv3']),
  commandStep('types', ['tsc', '--noEmit']),
  commandStep('types of the core', ['tsc', '--noEmit', '-p', 'src/core']),
  testStep('the packages', 'package'),
  commandStep('web-ext lint', ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--output', 'json'], objectionToLint),
];
const journeys: Step[] = [
  testStep('journeys in Chromium and Firefox', 'e2e', { secondTry: true }),
  // The last one: it builds anew, which the journeys must not meet.
  commandStep('npm start on the demo chat', ['node', 'src/tools/start.ts'], objectionToStart),
];

let passed = 0;
let failed = 0;

async function runAll(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const start = performance.now();
    const outcome = await step.run();
    report(step.name, outcome, (performance.now() - start) / 1000);
    if (outcome.output !== '') console.log(`${outcome.output}\n`);
  }
}

function report(name: string, outcome: Outcome, seconds: number): void {
  passed += outcome.passed;
  failed += outcome.failed;
  const sign = outcome.failed === 0 ? 'ok    ' : 'FAILED';
  const count = `${outcome.passed}/${outcome.passed + outcome.failed}`;
  console.log(`${sign} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${count.padStart(9)}  ${name}`);
}

async function runBuilt(): Promise<void> {
  await runAll(built);
  if (findBrowser('chromium') && findBrowser('firefox')) await runAll(journeys);
  else console.log('FAILED: no journeys without both browsers');
}

const start = performance.now();
await Promise.all([runAll(quick), runBuilt()]);
console.log(`all checks took ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
