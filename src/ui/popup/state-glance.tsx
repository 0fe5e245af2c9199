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
  /** The browser was not allowed to let us read pages. */
  readonly refused: boolean;
  readonly onReload: () => void;
  readonly onLook: () => void;
  readonly onAllow: () => void;
}

export function StateGlance(props: StateGlanceProps) {
  const { state, stale, part, waiting, onReload, onLook, onAllow } = props;
  const t = useText();
  const { name, count, itself } = state;
  const asks = name === 'no-access' && waiting;
  const refused = name === 'no-access' && !waiting && props.refused;
  const grave = name === 'danger' || name === 'caution';
  const sentence = itself && grave ? t(`popup.page_${name}`) : t(`popup.${name}`, { count });
  const own = asks ? [t('popup.waiting_note')] : refused ? [t('popup.refused_note')] : notesOf(state, t);
  const notes = [...own, ...(part ? [t('popup.part')] : [])];
  if (isVerdict(name)) {
    if (stale) notes.push(t('popup.stale_warning'));
    return <Glance level={name} sentence={sentence} notes={notes} />;
  }
  // Where nothing was rated, the sign says so; nothing to rate is not a clear verdict.
  return (
    <Glance level="unrated" sign={<StateSign name={name} />} sentence={sentence} notes={notes}>
      {asks && <Button onClick={onLook}>{t('popup.look')}</Button>}
      {refused && (
        <Button kind="main" onClick={onAllow}>
          {t('popup.allow')}
        </Button>
      )}
      {name === 'no-access' && !asks && !refused && <Button onClick={onReload}>{t('popup.reload')}</Button>}
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
