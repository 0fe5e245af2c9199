import { describe, expect, it } from 'vitest';
import { assessPage } from '../../../src/core/observe/assess-page.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';
import type { Expected } from '../cases/page-case.ts';
import { badPages } from '../cases/pages-bad.ts';
import { badForms, honestForms } from '../cases/pages-forms.ts';
import { honestPages } from '../cases/pages-honest.ts';

const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
const levelsOf: Readonly<Record<Expected, readonly string[]>> = {
  clear: ['clear'],
  quiet: ['clear', 'notice'],
  notice: ['notice'],
  warned: ['caution', 'danger'],
  danger: ['danger'],
  unrated: ['unrated'],
};

describe('honest pages', () => {
  it.each([...honestPages, ...honestForms])('$what: $expected', ({ expected, observation }) => {
    expect(levelsOf[expected]).toContain(assessPage(observation, engine, options).level);
  });
});

describe('pages to beware of', () => {
  it.each([...badPages, ...badForms])('$what: $expected', ({ expected, observation }) => {
    expect(levelsOf[expected]).toContain(assessPage(observation, engine, options).level);
  });
});
