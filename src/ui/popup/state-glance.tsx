// The glance of each named state of a tab.
import { Button } from '../button.tsx';
import type { Text } from '../text.ts';
import { useText } from '../text-context.tsx';
import { Glance } from './glance.tsx';
import type { State, StateName } from './state.ts';
import { StateSign, type UnratedState } from './state-sign.tsx';

export interface StateGlanceProps {
  readonly state: State;
  readonly stale: boolean;
  readonly part: boolean;
  /** The reader in the page waits to be asked. */
  readonly waiting: boolean;
  readonly onReload: () => void;
  readonly onLook: () => void;
}

export function StateGlance({ state, stale, part, waiting, onReload, onLook }: StateGlanceProps) {
  const t = useText();
  const { name, count } = state;
  const asks = name === 'no-access' && waiting;
  const sentence = t(`popup.${name}`, { count });
  const notes = [...(asks ? [t('popup.waiting_note')] : notesOf(state, t)), ...(part ? [t('popup.part')] : [])];
  if (isVerdict(name)) {
    if (stale) notes.push(t('popup.stale_warning'));
    return <Glance level={name} sentence={sentence} notes={notes} />;
  }
  // Where nothing was rated, the sign says so; nothing to rate is not a clear verdict.
  return (
    <Glance level="unrated" sign={<StateSign name={name} />} sentence={sentence} notes={notes}>
      {asks && <Button onClick={onLook}>{t('popup.look')}</Button>}
      {name === 'no-access' && !asks && <Button onClick={onReload}>{t('popup.reload')}</Button>}
    </Glance>
  );
}

function isVerdict(name: StateName): name is Exclude<StateName, UnratedState> {
  return name === 'clear' || name === 'notice' || name === 'caution' || name === 'danger' || name === 'unrated';
}

function notesOf({ name, unrated }: State, t: Text): readonly string[] {
  if (!isVerdict(name)) return [t(`popup.${name}_note`)];
  if (name !== 'clear') return [];
  const besides = unrated > 0 ? [t('popup.clear_unrated', { count: unrated })] : [];
  return [...besides, t('popup.clear_note')];
}
