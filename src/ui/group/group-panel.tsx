// The open group as facts with counts, and four questions; never one number, never a judgement about people.
import { type GroupFacts, type Sign, signs } from '../../core/group/group.ts';
import { Button } from '../button.tsx';
import { Disclosure } from '../disclosure.tsx';
import type { Text } from '../text.ts';
import { useText } from '../text-context.tsx';

export interface GroupPanelProps {
  readonly facts: GroupFacts;
  readonly muted: readonly string[];
  readonly onMute: (sender: string, muted: boolean) => void;
}

/** Fewer messages than this say nothing about a group. */
const fewest = 5;

export function GroupPanel({ facts, muted, onMute }: GroupPanelProps) {
  const t = useText();
  const { messages, senders } = facts;
  const told = messages < fewest ? [] : factLines(facts, t);
  return (
    <section class="card group" data-messages={messages} aria-label={t('group.title')}>
      <h2>{t('group.title')}</h2>
      {messages < fewest ? (
        <p>{t('group.few', { messages })}</p>
      ) : (
        <ul class="group-facts">
          {(told.length > 0 ? told : [t('group.nothing')]).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Disclosure summary={t('group.questions')}>
        <ol class="group-questions">
          <li>{t('group.question_people')}</li>
          <li>{t('group.question_return')}</li>
          <li>{t('group.question_price')}</li>
          <li>{t('group.question_app')}</li>
        </ol>
      </Disclosure>
      {facts.busiest.length > 0 && (
        <Disclosure summary={t('group.busiest')}>
          <ul class="group-busiest">
            {facts.busiest.map(({ sender, asks }, index) => (
              <li key={sender}>
                <span>{t('group.busiest_one', { place: index + 1, count: asks })}</span>
                <Button kind="quiet" onClick={() => onMute(sender, !muted.includes(sender))}>
                  {t(muted.includes(sender) ? 'group.unmute' : 'group.mute')}
                </Button>
              </li>
            ))}
          </ul>
          <p class="field-hint">{t('group.mute_note')}</p>
        </Disclosure>
      )}
      {messages >= fewest && <p class="soft small">{t('group.basis', { messages, senders })}</p>}
    </section>
  );
}

/** What was counted, worst first; what was not seen is not mentioned. */
export function factLines(facts: GroupFacts, t: Text): readonly string[] {
  const { messages, asks, repeating, most, identicalTexts, identicalSenders, links, pretends } = facts;
  const signLine = (sign: Sign) =>
    facts.signs[sign] > 0 ? [t(`group.sign_${sign}`, { count: facts.signs[sign] })] : [];
  return [
    ...(links.danger > 0 ? [t('group.links_danger', { count: links.danger })] : []),
    ...pretends.slice(0, 3).map(({ name, links: count }) => t('group.pretends', { count, name: t.of(name) })),
    ...(links.caution > 0 ? [t('group.links_caution', { count: links.caution })] : []),
    ...(asks > 0 ? [t('group.asks', { count: asks, messages })] : []),
    ...(repeating > 0 ? [t('group.repeating', { count: repeating, most })] : []),
    ...(identicalTexts > 0 ? [t('group.identical', { texts: identicalTexts, senders: identicalSenders })] : []),
    ...signs.flatMap(signLine),
    ...(links.notice > 0 ? [t('group.links_notice', { count: links.notice })] : []),
  ];
}
