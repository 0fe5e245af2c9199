// From a verdict to the places where something is said: which level, why, and beside which characters.
import {
  type Level,
  type LinkVerdict,
  type Locale,
  levels,
  type Sensitivity,
  type Sighting,
  type Verdict,
} from '../../core/model.ts';
import type { Found } from '../found.ts';
import { first } from '../read/dom.ts';
import { readText } from '../read/text.ts';

export interface Spot {
  /** Stable while its message or anchor is shown: marks are kept, not made anew. */
  readonly key: string;
  readonly level: Level;
  /** First reason, in the reader's language. */
  readonly reason: string;
  /** The characters that told it; empty when the reason quotes none. */
  readonly evidence: string;
  /** Where the link really goes, when that is not what the reader sees. */
  readonly site: string;
  /** What is asked for: the same request again has the same value. */
  readonly request: string;
  /** The anchor, the characters, or the whole message. */
  readonly where: Element | Range;
  /** The message or anchor beside which the mark stands. */
  readonly beside: Element;
  readonly own: boolean;
}

/** What `sensitivity` wants marked: relaxed leaves out the nuisance axis. */
export function isMarked(level: Level, sensitivity: Sensitivity): boolean {
  return levels.indexOf(level) >= levels.indexOf(sensitivity === 'relaxed' ? 'caution' : 'notice');
}

export function spotsOf(found: Found, verdict: Verdict, sensitivity: Sensitivity, locale: Locale): readonly Spot[] {
  if (!isMarked(verdict.level, sensitivity)) return [];
  const { sighting, element } = found;
  const own = sighting.own === true;
  const links = verdict.links.filter(({ level }) => isMarked(level, sensitivity));
  const spots = links.map((link, index): Spot => {
    const why = firstReason(link.findings, locale);
    const whole = firstReason(verdict.findings, locale);
    return {
      key: `${sighting.id} ${index}`,
      level: link.level,
      ...(why.reason ? why : whole),
      site: isSeen(link, sighting) ? '' : link.site,
      request: link.target || link.url,
      where: placeOf(link, found) ?? element,
      beside: element,
      own,
    };
  });
  if (spots.some(({ level }) => level === verdict.level)) return spots;
  const text = { ...firstReason(verdict.findings, locale), site: '', request: `${verdict.kind} ${sighting.text}` };
  return [
    { key: `${sighting.id} text`, level: verdict.level, ...text, where: element, beside: element, own },
    ...spots,
  ];
}

function firstReason(findings: Verdict['findings'], locale: Locale): { reason: string; evidence: string } {
  const [first] = findings.toSorted((a, b) => b.weight - a.weight);
  return { reason: first?.reason[locale] ?? '', evidence: first?.evidence ?? '' };
}

function placeOf({ url }: LinkVerdict, { sighting, anchors, element }: Found): Element | Range | undefined {
  const index = sighting.links.findIndex((link) => link.url === url);
  const anchor = anchors[index];
  // A card's anchor is as large as the card: its title is what people read first.
  return anchor ? (first(anchor, '.title, [class$="__title"]') ?? anchor) : rangeOf(url, element);
}

/** Whether the reader sees where the link leads. */
function isSeen({ url, site }: LinkVerdict, { links, text }: Sighting): boolean {
  const label = links.find((link) => link.url === url)?.label ?? (links.length > 0 ? '' : text);
  return label.includes(site);
}

/** The characters of `needle` as they stand in the message. */
export function rangeOf(needle: string, element: Element): Range | undefined {
  const { text, pieces } = readText(element, 32_000);
  const at = needle ? text.indexOf(needle) : -1;
  if (at < 0) return undefined;
  const positionOf = (offset: number) => {
    const piece = pieces.findLast((one) => one.at <= offset);
    return piece && { node: piece.node, offset: Math.min(offset - piece.at, piece.node.length) };
  };
  const start = positionOf(at);
  const end = positionOf(at + needle.length - 1);
  if (!start || !end) return undefined;
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, Math.min(end.offset + 1, end.node.length));
  return range;
}
