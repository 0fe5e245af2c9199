// What is measured, each figure beside a trivial baseline of the same run where that says more than microseconds.
import { parse } from 'tldts';
import { assess, compile, type Engine, type Options } from '../../core/assess.ts';
import { findLinks } from '../../core/find-links/find-links.ts';
import type { Pack } from '../../core/pack/format.ts';
import { addresses, hostile, messages } from './inputs.ts';
import { quickest, timed } from './measure.ts';

export interface Figure {
  readonly name: string;
  readonly unit: 'µs' | 'ms' | 'times';
  readonly value: number;
  /** The most that the product allows itself. */
  readonly bar?: number;
}

const options: Options = { sensitivity: 'standard', trusted: new Set(), reported: new Set() };

export function figuresOf(pack: Pack): readonly Figure[] {
  const engine = compile([pack]);
  const address = timed(addresses, (url) => rate(engine, '', [url]));
  const plain = timed(addresses, (url) => [new URL(url), parse(url)]);
  const message = timed(messages, (text) => rate(engine, text));
  const linksOnly = timed(messages, (text) => findLinks(text));
  const figures: Figure[] = [
    { name: 'verdict of an address, median', unit: 'µs', value: address.medianUs },
    { name: 'verdict of an address, 99 of 100', unit: 'µs', value: address.p99Us },
    { name: 'new URL and tldts.parse of the same, median', unit: 'µs', value: plain.medianUs },
    {
      name: 'verdict of an address against those two',
      unit: 'times',
      value: address.medianUs / plain.medianUs,
      bar: 10,
    },
    { name: 'verdict of a message with two links, median', unit: 'µs', value: message.medianUs, bar: 60 },
    { name: 'verdict of a message with two links, 99 of 100', unit: 'µs', value: message.p99Us, bar: 300 },
    { name: 'finding the links of a message, median', unit: 'µs', value: linksOnly.medianUs },
    { name: 'compiling the pack', unit: 'ms', value: quickest(5, () => compile([pack])), bar: 60 },
  ];
  for (const { name, text } of hostile) {
    figures.push({ name: `a megabyte of ${name}`, unit: 'ms', value: quickest(2, () => rate(engine, text)), bar: 100 });
  }
  return figures;
}

function rate(engine: Engine, text: string, urls: readonly string[] = []): unknown {
  const links = urls.map((url) => ({ url }));
  return assess({ id: 'bench', place: 'wechat-group', form: 'text', text, links }, engine, options);
}
