import { sensitivities } from '../../core/model.ts';
import { Button } from '../button.tsx';
import { ChoiceCards } from '../options/choice-cards.tsx';
import { useText } from '../text-context.tsx';
import { AccessPart } from './access-part.tsx';
import { DemoSection } from './demo-section.tsx';
import { PermissionsPart, PrivacyPart } from './lists-section.tsx';
import type { WelcomeActions, WelcomeData } from './model.ts';
import { ExplainPicture, MarkPicture, StopPicture } from './pictures.tsx';

const pictures = [
  ['mark', MarkPicture],
  ['explain', ExplainPicture],
  ['stop', StopPicture],
] as const;

export function WelcomePage({ data, actions }: { data: WelcomeData; actions: WelcomeActions }) {
  const t = useText();
  return (
    <main class="welcome">
      <header class="hero">
        <p>{t('common.product')}</p>
        <h1>{t('welcome.hero')}</h1>
        <p class="soft">{t('welcome.hero_note')}</p>
      </header>
      {data.accessMissing && <AccessPart requestAccess={actions.requestAccess} />}
      <section aria-labelledby="does">
        <h2 id="does" class="only-heard">
          {t('welcome.does')}
        </h2>
        <ul class="pictures">
          {pictures.map(([name, Drawn]) => (
            <li key={name}>
              <Drawn />
              <h3>{t(`welcome.${name}_title`)}</h3>
              <p class="soft">{t(`welcome.${name}_note`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <DemoSection data={data} actions={actions} />
      <section class="welcome-part" aria-labelledby="sensitivity">
        <h2 id="sensitivity">{t('welcome.sensitivity_title')}</h2>
        <p class="soft">{t('welcome.sensitivity_lead')}</p>
        <ChoiceCards
          legend={t('welcome.sensitivity_title')}
          value={data.settings.sensitivity}
          disabled={false}
          onChoose={actions.choose}
          choices={sensitivities.map((value) => ({
            value,
            title: t(`common.sensitivity_${value}`),
            note: t(`options.${value}_note`),
          }))}
        />
      </section>
      <PrivacyPart />
      <PermissionsPart permissions={data.permissions} />
      <PinPart pinned={data.pinned} />
      <section class="welcome-part" aria-labelledby="wechat">
        <h2 id="wechat">{t('welcome.wechat_title')}</h2>
        <div class="panel">
          <p>{t('welcome.wechat_1')}</p>
          <p>{t('welcome.wechat_2')}</p>
          <p>{t('welcome.wechat_3')}</p>
        </div>
      </section>
      <section class="welcome-part" aria-labelledby="done">
        <h2 id="done">{t('welcome.done_title')}</h2>
        <p>{t('welcome.done_note')}</p>
        <div>
          <Button kind="main" onClick={actions.openOptions}>
            {t('welcome.open_options')}
          </Button>
        </div>
      </section>
    </main>
  );
}

function PinPart({ pinned }: { pinned: boolean }) {
  const t = useText();
  return (
    <section class="welcome-part" aria-labelledby="pin">
      <h2 id="pin">{t('welcome.pin_title')}</h2>
      {pinned ? (
        <p>{t('welcome.pin_done')}</p>
      ) : (
        <ol class="pin-steps">
          <li>{t('welcome.pin_1')}</li>
          <li>{t('welcome.pin_2')}</li>
          <li>{t('welcome.pin_3')}</li>
        </ol>
      )}
    </section>
  );
}
