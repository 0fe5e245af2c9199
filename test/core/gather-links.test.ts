import { expect, test } from 'vitest';
import { gatherLinks } from '../../src/core/gather-links.ts';
import { engine } from './address-engine.ts';

const nobody: ReadonlySet<string> = new Set();
const labelsOf = (text: string) => gatherLinks(text, [], engine, nobody).map(({ label }) => label);

test('a link written as in Markdown bears the label that stands before it', () => {
  expect(labelsOf('[https://www.taobao.com](https://lq-demo.example/a) 领券')).toEqual([
    undefined,
    'https://www.taobao.com',
  ]);
});

test('brackets that belong to the sentence are no label', () => {
  expect(labelsOf('[重要] 看这里(https://lq-demo.example/a)')).toEqual([undefined]);
  expect(labelsOf('（https://lq-demo.example/a）')).toEqual([undefined]);
});
