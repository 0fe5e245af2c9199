import { describe, expect, test } from 'vitest';
import { type Known, stateNames, stateOf } from '../../../src/ui/popup/state.ts';
import { knownStates, reportOf } from '../../fixtures/popup/states.ts';
import { clear, danger, notice, opaque, verdict } from '../../fixtures/popup/verdicts.ts';

const known = (part: Partial<Known>): Known => ({ ...knownStates.empty, ...part });

describe('the state of the popup', () => {
  test.each(stateNames)('%s is reached from what its fixture knows', (name) => {
    expect(stateOf(knownStates[name]).name).toBe(name);
  });

  test.each([
    ['danger outranks rules that are out of date', known({ report: reportOf([danger]), stale: true }), 'danger'],
    [
      'danger in what could be read outranks a refusing page',
      known({ report: reportOf([danger], { inspected: 'refused' }) }),
      'danger',
    ],
    [
      'a page that refused is never clear',
      known({ report: reportOf([clear], { inspected: 'refused' }) }),
      'could-not-inspect',
    ],
    ['a reader that only waits has not looked', known({ presence: 'waiting' }), 'no-access'],
    ['no answer yet is not "nothing there"', known({ presence: undefined }), 'no-access'],
    ['an unknown tab whose reader answered was looked at', known({ tab: 'unknown' }), 'empty'],
    [
      'storage that failed is an error even with a report',
      known({ failed: true, report: reportOf([danger]) }),
      'error',
    ],
    ['rules out of date are told where nothing was seen', known({ stale: true }), 'stale-rules'],
    ['a report without anything in it is empty', known({ report: reportOf([]) }), 'empty'],
    ['the page itself may be what is dangerous', known({ report: reportOf([], { observed: danger }) }), 'danger'],
  ] as const)('%s', (_, of, name) => {
    expect(stateOf(of).name).toBe(name);
  });

  test('counts those of the worst level, even where the list is cut', () => {
    const report = reportOf([notice]);
    const counted = { ...report, counts: { ...report.counts, danger: 3 } };
    expect(stateOf(known({ report: counted }))).toMatchObject({ name: 'danger', count: 3 });
  });

  test('a page that is itself dangerous is told from links on it and from milder pages', () => {
    expect(stateOf(known({ report: reportOf([], { observed: danger }) })).itself).toBe(true);
    expect(stateOf(known({ report: reportOf([danger]) })).itself).toBe(false);
    expect(stateOf(known({ report: reportOf([danger], { observed: clear }) })).itself).toBe(false);
  });

  test('what could not be rated is counted beside what is clear', () => {
    expect(stateOf(known({ report: reportOf([clear, opaque, opaque]) }))).toMatchObject({ name: 'clear', unrated: 2 });
  });

  test('a verdict of nothing at all shows nothing bad', () => {
    const nothing = verdict({ level: 'unrated', packs: [] });
    expect(stateOf(known({ report: reportOf([nothing]) })).name).toBe('unrated');
  });
});
