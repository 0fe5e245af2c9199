import { describe, expect, it } from 'vitest';
import { describeFailures, parseTestRun, withSecondTry } from '../../src/tools/check/test-run.ts';

const reportOf = (files: Record<string, Record<string, 'passed' | 'failed' | 'skipped'> | null>) =>
  JSON.stringify({
    testResults: Object.entries(files).map(([file, tests]) => ({
      name: `/project/${file}`,
      status: tests && !Object.values(tests).includes('failed') ? 'passed' : 'failed',
      message: tests ? '' : 'no such module',
      assertionResults: Object.entries(tests ?? {}).map(([fullName, status]) => ({
        fullName,
        status,
        failureMessages: status === 'failed' ? [`${fullName}: not what was expected\n    at somewhere`] : [],
      })),
    })),
  });
const runOf = (files: Parameters<typeof reportOf>[0]) => parseTestRun(reportOf(files), '/project');

describe('a run of tests', () => {
  it('counts what held and names what failed, by file', () => {
    const run = runOf({
      'a.test.ts': { one: 'passed', two: 'failed', three: 'skipped' },
      'b.test.ts': { one: 'passed' },
    });
    expect(run.passed).toBe(2);
    expect(run.failures.map(({ file, name }) => [file, name])).toEqual([['a.test.ts', 'two']]);
    expect(describeFailures(run.failures)).toContain('a.test.ts > two\ntwo: not what was expected');
  });

  it('takes a file that could not be loaded for a failure', () => {
    expect(runOf({ 'a.test.ts': null }).failures).toEqual([{ file: 'a.test.ts', name: '', message: 'no such module' }]);
  });
});

describe('a second try', () => {
  const first = runOf({ 'a.test.ts': { one: 'passed', two: 'failed', three: 'failed' } });

  it('lets hold what held once, and says what was unsteady', () => {
    const after = withSecondTry(first, runOf({ 'a.test.ts': { one: 'passed', two: 'passed', three: 'failed' } }));
    expect(after.passed).toBe(2);
    expect(after.failures.map(({ name }) => name)).toEqual(['three']);
    expect(after.unsteady.map(({ name }) => name)).toEqual(['two']);
  });

  it('mends nothing when the file can no longer be run', () => {
    const after = withSecondTry(first, runOf({ 'a.test.ts': null }));
    expect(after.passed).toBe(1);
    expect(after.failures).toHaveLength(2);
  });

  it('counts the tests of a file that loads at the second try', () => {
    const after = withSecondTry(runOf({ 'a.test.ts': null }), runOf({ 'a.test.ts': { one: 'passed', two: 'passed' } }));
    expect(after).toMatchObject({ passed: 2, failures: [] });
  });
});
