import { Card } from '../card.tsx';
import { useText } from '../text-context.tsx';

/** How to find out by oneself: said on every warning, because a rule may be wrong either way. */
export function Advice() {
  const t = useText();
  return (
    <Card title={t('guard.advice_title')}>
      <ul class="warning-advice">
        <li>{t('guard.advice_app')}</li>
        <li>{t('guard.advice_ask')}</li>
        <li>{t('guard.advice_never')}</li>
      </ul>
    </Card>
  );
}
