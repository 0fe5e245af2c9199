// What one run of vitest found, read from its JSON report, and what a second try changes.
import { relative } from 'node:path';

export interface TestFailure {
  /** Path from the project's root. */
  readonly file: string;
  /** The test with its groups; empty when the file itself could not be run. */
  readonly name: string;
  readonly message: string;
}

export interface TestRun {
  readonly passed: number;
  readonly failures: readonly TestFailure[];
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** Reads vitest's JSON report. A file that failed without a failed test (it could not be loaded) is one failure. */
export function parseTestRun(json: string, root = process.cwd()): TestRun {
  const { testResults } = JSON.parse(json) as Report;
  const failures: TestFailure[] = [];
  let passed = 0;
  for (const { name, status, message = '', assertionResults } of testResults) {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    for (const test of failed) failures.push({ file, name: test.fullName, message: test.failureMessages?.[0] ?? '' });
    if (status === 'failed' && failed.length === 0) failures.push({ file, name: '', message });
  }
  return { passed, failures };
}

/**
 * The first run, mended by a second one of the files that failed in it: a test counts as failed when it failed twice.
 * `unsteady` are those that failed the first time only.
 */
export function withSecondTry(
  first: TestRun,
  second: TestRun,
): TestRun & { readonly unsteady: readonly TestFailure[] } {
  const isAgain = (failure: TestFailure) =>
    second.failures.some(({ file, name }) => file === failure.file && (name === failure.name || name === ''));
  const failures = first.failures.filter(isAgain);
  const unsteady = first.failures.filter((failure) => !isAgain(failure));
  // A file that could not be loaded had no tests to count: what it holds is seen in the second run only.
  const unloaded = new Set(unsteady.filter(({ name }) => name === '').map(({ file }) => file));
  const mended = unsteady.length - unloaded.size + (unloaded.size > 0 ? second.passed : 0);
  return { passed: first.passed + mended, failures, unsteady };
}

/** One paragraph each: where, which test, what it said (its first lines). */
export function describeFailures(failures: readonly TestFailure[]): string {
  return failures
    .map(
      ({ file, name, message }) =>
        `${file} > ${name || 'the file itself'}\n${message.split('\n').slice(0, 12).join('\n')}`,
    )
    .join('\n\n');
}
