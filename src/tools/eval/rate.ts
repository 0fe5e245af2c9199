// Rates rows of a corpus as people meet them: an address as a link, a text as a message.
import { assess } from '../../core/assess.ts';
import type { Engine } from '../../core/engine.ts';
import type { Sensitivity, Verdict } from '../../core/model.ts';
import type { Row } from './corpora.ts';

const nobody: ReadonlySet<string> = new Set();

export function rateRow({ kind, value }: Row, engine: Engine, sensitivity: Sensitivity): Verdict {
  const text = kind === 'text' ? value : '';
  const links = kind === 'text' ? [] : [{ url: kind === 'domain' ? `http://${value}/` : value }];
  const form = kind === 'text' ? 'text' : 'anchor';
  const options = { sensitivity, trusted: nobody, reported: nobody };
  return assess({ id: 'row', place: 'wechat-group', form, text, links }, engine, options);
}

/** What fired with weight, on the text and its links: evidence by rule. */
export function firedIn(verdict: Verdict): ReadonlyMap<string, string> {
  const findings = [...verdict.findings, ...verdict.links.flatMap((link) => link.findings)];
  return new Map(findings.filter(({ weight }) => weight > 0).map(({ rule, evidence }) => [rule, evidence]));
}
