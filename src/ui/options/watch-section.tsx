import { type Scope, scopes } from '../../core/settings.ts';
import type { Key } from '../areas.ts';
import { useText } from '../text-context.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import { scopeNames } from './describe-edits.ts';
import type { OptionsData } from './model.ts';
import { useSaving } from './saving.tsx';
import { Section } from './section.tsx';
import { Switch } from './switch.tsx';

const notes = {
  everywhere: 'options.watch_everywhere_note',
  'chat-and-link-pages': 'options.watch_chat_note',
  'when-asked': 'options.watch_asked_note',
} as const satisfies Record<Scope, Key>;

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
        choices={scopes.map((value) => ({ value, title: t(scopeNames[value]), note: t(notes[value]) }))}
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
