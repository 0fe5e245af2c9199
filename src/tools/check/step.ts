// One step of `npm test`: a command, how its outcome is counted, and the line it prints.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  run(): Promise<Outcome & { readonly output: string }>;
}

/** A step that counts as one check: it holds when the command ends with 0 (and `judge`, if given, has nothing to say). */
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

/** A step that runs one project of vitest.config.ts and counts its tests. */
export function testStep(name: string, project: string): Step {
  return {
    name,
    run: async () => {
      const file = join(tmpdir(), `zhuli-${project}-${process.pid}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code, output } = await runCommand(['vitest', 'run', '--project', project, ...reporters]);
      const counted = countOf(file);
      rmSync(file, { force: true });
      // A run can fail without a failed test: an unhandled error, a file that can't be loaded, no test at all.
      const unseen = (code !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0 ? 1 : 0;
      const failed = counted.failed + unseen;
      return { passed: counted.passed, failed, output: failed > 0 ? output : '' };
    },
  };
}

function countOf(file: string): Outcome {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: result.numPassedTests, failed: result.numFailedTests };
}

/** Runs a command of node_modules/.bin; its output is kept, not shown. */
export function runCommand(command: readonly string[]): Promise<{ code: number; output: string }> {
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
