import { locales } from '../../core/model.ts';
import { type Settings, settingsOf } from '../../core/settings/settings.ts';
import { Field } from '../field.tsx';
import { useText } from '../text-context.tsx';
import { languageNames } from './describe-edits.ts';
import type { OptionsData } from './model.ts';
import { useSaving } from './saving.tsx';
import { Section } from './section.tsx';
import { Switch } from './switch.tsx';

export function DisplaySection({ settings, locked }: OptionsData) {
  const t = useText();
  const { change } = useSaving();
  const choose = (language: string) =>
    change((before): Settings => ({ ...before, language: settingsOf({ language }).language }));
  return (
    <Section id="display" title={t('options.display_title')}>
      <div class="panel">
        <Field label={t('options.language')}>
          {(control) => (
            <select
              {...control}
              class="input select"
              disabled={locked.has('language')}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              {(['auto', ...locales] as const).map((language) => (
                <option key={language} value={language} selected={language === settings.language}>
                  {languageNames[language] ?? t('options.language_auto')}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Switch
          title={t('options.large')}
          note={t('options.large_note')}
          on={settings.largeText}
          disabled={locked.has('largeText')}
          onSwitch={(largeText) => change((before) => ({ ...before, largeText }))}
        />
      </div>
    </Section>
  );
}
