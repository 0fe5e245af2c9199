import { Card } from '../card.tsx';
import { useText } from '../text-context.tsx';

const happened = ['paid', 'card', 'password', 'authorized', 'scanned', 'installed', 'shared', 'tapped'] as const;

/** What to do by what happened; the most urgent first. */
export function Afterwards() {
  const t = useText();
  return (
    <article class="topic">
      <h1>{t('learn.afterwards_title')}</h1>
      <p>{t('learn.afterwards_what')}</p>
      {happened.map((what) => (
        <Card key={what} title={t(`learn.after_${what}_title`)}>
          <p>{t(`learn.after_${what}_do`)}</p>
          {what === 'authorized' && <a href="options.html#ledger">{t('learn.to_ledger')}</a>}
        </Card>
      ))}
    </article>
  );
}
