import { Card } from '../card.tsx';
import { useText } from '../text-context.tsx';
import type { Topic } from './topics.ts';

export interface TopicPageProps {
  readonly topic: Exclude<Topic, 'afterwards'>;
  /** Id of the rule that led here. */
  readonly rule: string | undefined;
}

/** What it is, a typical case, what to do, what to do afterwards. */
export function TopicPage({ topic, rule }: TopicPageProps) {
  const t = useText();
  return (
    <article class="topic">
      <h1>{t(`learn.${topic}_title`)}</h1>
      <p>{t(`learn.${topic}_what`)}</p>
      <Card title={t('learn.head_case')}>
        <p>{t(`learn.${topic}_case`)}</p>
      </Card>
      <Card title={t('learn.head_do')}>
        <p>{t(`learn.${topic}_do`)}</p>
      </Card>
      <Card title={t('learn.head_after')}>
        <p>{t(`learn.${topic}_after`)}</p>
        {topic === 'authorization' && <a href="options.html#ledger">{t('learn.to_ledger')}</a>}
      </Card>
      {rule !== undefined && <p class="small soft">{t('learn.rule', { rule })}</p>}
    </article>
  );
}
