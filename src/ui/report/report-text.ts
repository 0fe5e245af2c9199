// The ready text for a channel: whole lines, everything of others left out. Nothing is sent; it is shown, copied or
// saved.
import type { PackReference } from '../../core/model.ts';
import { redact } from '../../core/report/redact.ts';
import type { Text } from '../text.ts';
import type { Entry } from '../verdict/entries.ts';

export const complaintChannels = ['wechat', '12377', '12321', 'police', 'platform'] as const;
export type Channel = (typeof complaintChannels)[number] | 'ours';

/** Day on which the channels and menu paths were last compared with their sources (../shared/facts/wechat.md, 7). */
export const channelsChecked = '2026-08-20';

export interface ReportSubject {
  readonly entry: Entry;
  readonly what: 'complaint' | 'false-alarm';
  readonly channel: Channel;
  /** Origin and path of the page on which it was seen; empty for a pasted text. */
  readonly page: string;
  readonly packs: readonly PackReference[];
  readonly nowMs: number;
  /** Names of persons to leave out, as the reader typed them. */
  readonly names: readonly string[];
}

const mostReasons = 8;

export function reportTextOf({ entry, what, channel, page, packs, nowMs, names }: ReportSubject, t: Text): string {
  const { link, findings, text, level } = entry;
  const lines = [
    t(what === 'complaint' ? 'report.line_intro_complaint' : 'report.line_intro_false_alarm'),
    t('report.line_time', { time: t.dateTime(nowMs) }),
    page !== '' && t('report.line_where', { page }),
    ...(link ? addressLines(link, t) : []),
    levelLine(entry, t.has(`common.level_${level}`) ? t(`common.level_${level}`) : level, t),
    findings.length > 0 && t('report.line_reasons'),
    ...findings.slice(0, mostReasons).map((finding) => {
      const { rule, evidence } = finding;
      const reason = t.of(finding.reason);
      if (evidence === '' || reason.includes(evidence)) return t('report.line_reason', { reason, rule });
      return t('report.line_reason_evidence', { reason, evidence, rule });
    }),
    link?.authorization.status === 'requested' && authorizationLine(link, t),
    text !== '' && `${t('report.line_message')}\n${text}`,
    ...packs.map(({ id, sequence, issued }) => t('report.line_pack', { pack: id, sequence, date: issued })),
    channel === 'police' && t('report.line_loss'),
    t('report.line_removed'),
  ];
  return redact(lines.filter((line): line is string => line !== false).join('\n'), names);
}

type Link = NonNullable<Entry['link']>;

function addressLines({ url, hops, target, opaque }: Link, t: Text): readonly string[] {
  return [
    t('report.line_url', { url }),
    ...hops.map((hop) => t('report.line_hop', { url: hop })),
    ...(target !== '' && target !== url ? [t('report.line_target', { url: target })] : []),
    ...(opaque ? [t('report.line_hidden')] : []),
  ];
}

function levelLine({ link }: Entry, level: string, t: Text): string {
  return link ? t('report.line_level', { level, score: link.score }) : t('report.line_level_text', { level });
}

function authorizationLine({ authorization, site }: Link, t: Text): string {
  const { providerName, provider = '', receiver = site } = authorization;
  return t('report.line_authorization', { provider: providerName ? t.of(providerName) : provider, receiver });
}
