import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';

/** What the dot on the toolbar icon means: time to look through the ledger. */
export function Reminder({ onOpen }: { onOpen: () => void }) {
  const t = useText();
  return (
    <section class="card reminder">
      <p>{t('popup.reminder')}</p>
      <Button onClick={onOpen}>{t('popup.reminder_open')}</Button>
    </section>
  );
}
