import { scopes } from '../../core/settings/settings.ts';
import { useText } from '../text-context.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import type { OptionsData } from './model.ts';
import { useSaving } from './saving.tsx';
import { Section } from './section.tsx';
import { Switch } from './switch.tsx';

export function WatchSection({ settings, locked }: OptionsData) {
  const t = useText();
  const { change } = useSaving();
  return (
    <Section id="watch" title={t('options.watch_title')} managed={locked.has('watch')}>
      <ChoiceCards
        legend={t('options.watch_legend')}
        value={settings.watch}
        disabled={locked.has('watch')}
        onChoose={(watch) => change((before) => ({ ...before, watch }))}
        choices={scopes.map((value) => ({
          value,
          title: t(`options.watch_${value}`),
          note: t(`options.watch_${value}_note`),
        }))}
      />
      <div class="panel">
        {(['marks', 'guard'] as const).map((key) => (
          <Switch
            key={key}
            title={t(`options.${key}`)}
            note={t(`options.${key}_note`)}
            on={settings[key]}
            disabled={locked.has(key)}
            onSwitch={(on) => change((before) => ({ ...before, [key]: on }))}
          />
        ))}
      </div>
    </Section>
  );
}
