// One line of `assess --jsonl`: a question in, an answer or an error out. Its form is fixed: others build on it.
import * as v from 'valibot';
import { assess } from '../../core/assess.ts';
import type { Engine } from '../../core/engine.ts';
import { type LinkVerdict, type Locale, locales, places, sensitivities, type Verdict } from '../../core/model.ts';

const questionSchema = v.object({
  id: v.string(),
  text: v.optional(v.string()),
  url: v.optional(v.string()),
  where: v.optional(v.picklist(places), 'wechat-group'),
  sensitivity: v.optional(v.picklist(sensitivities), 'standard'),
  lang: v.optional(v.picklist(locales), 'zh_CN'),
});

/** `read`: the line could be understood. */
export interface Answer {
  readonly read: boolean;
  readonly value: unknown;
}

export function answer(line: string, engine: Engine): Answer {
  const parsed = parseJson(line);
  const question = v.safeParse(questionSchema, parsed);
  if (!question.success) return failure(parsed, question.issues.map(({ message }) => message).join('; '));
  const { id, text, url, where, sensitivity, lang } = question.output;
  if (text === undefined && url === undefined) return failure(parsed, 'neither "text" nor "url"');
  const links = url === undefined ? [] : [{ url }];
  const form = text === undefined ? 'anchor' : 'text';
  const options = { sensitivity, trusted: new Set<string>(), reported: new Set<string>() };
  const verdict = assess({ id, place: where, form, text: text ?? '', links }, engine, options);
  return { read: true, value: { id, ...told(verdict, lang) } };
}

/** The verdict in one language, in the fixed form. */
export function told(verdict: Verdict, lang: Locale) {
  const { level, score, kind } = verdict;
  return {
    level,
    score,
    kind,
    reasons: reasonsOf(verdict, lang),
    links: verdict.links.map((link) => toldLink(link, lang)),
  };
}

/** Every reason once, worst first. */
function reasonsOf(verdict: Verdict, lang: Locale): readonly string[] {
  const findings = [...verdict.findings, ...verdict.links.flatMap((link) => link.findings)];
  findings.sort((one, other) => other.weight - one.weight);
  return [...new Set(findings.map(({ reason }) => reason[lang]))];
}

function toldLink(link: LinkVerdict, lang: Locale) {
  const { url, target, site, level, score, kind, findings, authorization } = link;
  const { status, provider, scope, data, receiver } = authorization;
  return {
    url,
    target,
    site,
    level,
    score,
    kind,
    findings: findings.map(({ rule, reason, evidence }) => ({ rule, reason: reason[lang], evidence })),
    authorization: { status, provider, scope, data: data.map((one) => one[lang]), receiver },
  };
}

function failure(parsed: unknown, error: string): Answer {
  const id = typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : null;
  return { read: false, value: { id: typeof id === 'string' ? id : null, error } };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error;
  }
}
