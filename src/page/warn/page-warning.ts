// What a page that was observed and rated has to be told over it: nothing below `caution`, else the bar and the notes.
import type { Asked, LocalizedText, Verdict } from '../../core/model.ts';
import { closest } from '../read/dom.ts';
import { actionOf } from '../read/forms.ts';
import { showBar } from './bar.ts';
import { noteFields } from './field-note.ts';

export interface PageWords {
  readonly locale: keyof LocalizedText;
  readonly tag: string;
  /** Style sheet of the bar and the notes. */
  readonly css: string;
  readonly bar: Readonly<Record<'label' | 'level' | 'sentence' | 'why' | 'close', string>>;
  readonly field: Readonly<Record<'to' | 'unknown' | 'card' | 'code' | 'password' | 'identity' | 'seed', string>>;
}

export interface PageWarningParts {
  readonly document: Document;
  readonly words: (
    level: 'caution' | 'danger',
  ) => Promise<{ readonly closed: boolean; readonly words: PageWords } | undefined>;
  readonly closed: () => void;
  /** What a field asks for; nothing for an ordinary one. */
  readonly askedBy: (field: Element) => readonly Asked[];
  readonly signal: AbortSignal;
}

const maximumReasons = 5;

/** Answers the function that takes each verdict about the page; a better one, or none, takes everything away again. */
export function startPageWarning(parts: PageWarningParts): (verdict?: Verdict) => void {
  let shown: 'caution' | 'danger' | undefined;
  let ending = new AbortController();
  parts.signal.addEventListener('abort', () => ending.abort());
  return (verdict) => {
    const level = verdict?.level === 'caution' || verdict?.level === 'danger' ? verdict.level : undefined;
    if (level === shown || parts.signal.aborted) return;
    shown = level;
    ending.abort();
    ending = new AbortController();
    if (level && verdict) void show(parts, level, verdict, ending.signal);
  };
}

async function show(
  parts: PageWarningParts,
  level: 'caution' | 'danger',
  verdict: Verdict,
  signal: AbortSignal,
): Promise<void> {
  const { document, closed: onClose } = parts;
  const answer = await parts.words(level);
  if (!answer || signal.aborted) return;
  const { words, closed } = answer;
  const telling = verdict.findings.filter(({ weight }) => weight > 0).slice(0, maximumReasons);
  const reasons = telling.map(({ reason }) => reason[words.locale]);
  // Frames have notes beside their fields, but no bar of their own.
  if (!closed && window === window.top) {
    showBar({ document, level, words: { ...words.bar, tag: words.tag, reasons }, css: words.css, onClose, signal });
  }
  // Also where no form was seen: it may come later.
  const sentencesFor = (field: Element) => sentencesOf(parts.askedBy(field), receiverOf(field), words.field);
  noteFields({ document, level, tag: words.tag, close: words.bar.close, css: words.css, sentencesFor, signal });
}

const furtherOf: readonly (readonly [keyof PageWords['field'], readonly Asked[]])[] = [
  ['card', ['card', 'cvv', 'payment']],
  ['code', ['sms-code']],
  ['password', ['password']],
  ['identity', ['id-number']],
  ['seed', ['seed']],
];

function sentencesOf(
  asked: readonly Asked[],
  receiver: { readonly site: string; readonly known: boolean },
  words: PageWords['field'],
): readonly string[] {
  const further = furtherOf
    .filter(([, kinds]) => kinds.some((kind) => asked.includes(kind)))
    .map(([key]) => words[key]);
  if (further.length === 0) return [];
  return [(receiver.known ? words.to : words.unknown).replace('{site}', () => receiver.site), ...further];
}

/**
 * Who has what is typed first: always the page itself. An address of somebody else (a bank, say) must not vouch for it:
 * another button or a script may send the form elsewhere.
 */
export function receiverOf(field: Element): { site: string; known: boolean } {
  const site = location.hostname;
  const form = closest(field, 'form');
  const action = form ? actionOf(form) : '';
  return { site, known: action !== '' && new URL(action).hostname === site };
}
