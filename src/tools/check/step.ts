// One step of `npm test`: a command, how its outcome is counted, and the line it prints.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFailures, parseTestRun, type TestRun, withSecondTry } from './test-run.ts';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  run(): Promise<Outcome & { readonly output: string }>;
}

/**
 * A step that counts as one check: it holds when the command ends with 0 (and `judge`, if given, has nothing to say).
 */
export function commandStep(name: string, command: readonly string[], judge?: (output: string) => string): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(command);
      const objection = code === 0 ? (judge?.(output) ?? '') : `ended with ${code}`;
      const holds = objection === '';
      return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, output: holds ? '' : `${output}\n${objection}` };
    },
  };
}

interface TestStepOptions {
  readonly secondTry?: boolean;
  /** How many files run side by side; as many as there are cores by default. */
  readonly workers?: number;
}

/**
 * A step that runs one project of vitest.config.ts and counts its tests. With `secondTry`, files in which something
 * failed are run once more, in fresh browsers: these machines do other things too. What was unsteady is named.
 */
export function testStep(name: string, project: string, { secondTry = false, workers }: TestStepOptions = {}): Step {
  return {
    name,
    run: async () => {
      const first = await runTests(project, workers ? [`--maxWorkers=${workers}`] : []);
      const again = [...new Set(first.failures.map(({ file }) => file))].filter((file) => file !== '');
      const isWorthIt = secondTry && again.length > 0 && again.length <= mostFilesAgain;
      const { passed, failures, unsteady } = isWorthIt
        ? withSecondTry(first, await runTests(project, again))
        : { ...first, unsteady: [] };
      const told = [describeFailures(failures), ...first.remarks];
      if (unsteady.length > 0) told.push(`held at the second try only:\n${describeFailures(unsteady)}`);
      return { passed, failed: failures.length, output: told.filter((part) => part !== '').join('\n\n') };
    },
  };
}

/** More files than this fail for a reason that a second try will not take away. */
const mostFilesAgain = 4;

async function runTests(project: string, more: readonly string[]): Promise<TestRun & Remarked> {
  const report = join(tmpdir(), `zhuli-${project}-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runCommand(['vitest', 'run', '--project', project, ...reporters, ...more]);
  const run = existsSync(report) ? parseTestRun(readFileSync(report, 'utf8')) : { passed: 0, failures: [] };
  rmSync(report, { force: true });
  // A run can fail without a failed test: an unhandled error, no test at all.
  const isUnseen = (code !== 0 && run.failures.length === 0) || run.passed + run.failures.length === 0;
  const failures = isUnseen ? [{ file: '', name: project, message: output }] : run.failures;
  return { ...run, failures, remarks: output.split('\n').filter((line) => line.startsWith('unsteady: ')) };
}

/** What the rigs had to do twice: never silent. */
interface Remarked {
  readonly remarks: readonly string[];
}

/** Runs a command of node_modules/.bin; its output is kept, not shown. */
function runCommand(command: readonly string[]): Promise<{ code: number; output: string }> {
  const [name = '', ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(name, rest, {
      env: { ...process.env, EXTENSION_BUILT: 'yes', FORCE_COLOR: '0', NO_COLOR: '1', CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
    });
    child.stderr.on('data', (part: Buffer) => {
      output += part.toString();
    });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
