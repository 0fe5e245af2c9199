// Firefox lets people refuse reading pages when they install: then this is the first thing to say.
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';

export function AccessPart({ requestAccess }: { requestAccess: () => Promise<boolean> }) {
  const t = useText();
  const show = useToast();
  // The request must come straight from the click, before anything is awaited.
  const ask = () =>
    requestAccess().then(
      (granted) => show({ message: t(granted ? 'welcome.access_granted' : 'welcome.access_refused') }),
      (error: unknown) => {
        console.error(error);
        show({ message: t('welcome.access_refused') });
      },
    );
  return (
    <section class="access" aria-labelledby="access">
      <h2 id="access">{t('welcome.access_title')}</h2>
      <p>{t('welcome.access_note')}</p>
      <div>
        <Button kind="main" onClick={() => void ask()}>
          {t('welcome.access_grant')}
        </Button>
      </div>
    </section>
  );
}
