import type { PackReference, Sensitivity } from '../../core/model.ts';
import { useText } from '../text-context.tsx';

export interface RulesLineProps {
  readonly packs: readonly PackReference[];
  readonly sensitivity: Sensitivity;
  readonly nowMs: number;
  readonly onOptions: () => void;
}

/** Which rules were used and how old they are. */
export function RulesLine({ packs, sensitivity, nowMs, onOptions }: RulesLineProps) {
  const t = useText();
  return (
    <footer class="rules-line small soft">
      {packs.length === 0 && <p>{t('popup.rules_unknown')}</p>}
      {packs.map(({ id, sequence, issued }) => {
        const at = Date.parse(issued);
        const date = Number.isNaN(at) ? issued : t.date(at);
        const ago = Number.isNaN(at) ? '?' : t.ago(at, nowMs);
        const line = id === 'base' ? t('popup.rules_base', { sequence, date, ago }) : undefined;
        return <p key={id}>{line ?? t('popup.rules', { pack: id, sequence, date, ago })}</p>;
      })}
      <p>{t('popup.sensitivity', { sensitivity: t(`common.sensitivity_${sensitivity}`) })}</p>
      <nav>
        <button type="button" class="link" onClick={onOptions}>
          {t('popup.options')}
        </button>
        <a href="learn.html" target="_blank" rel="noreferrer">
          {t('popup.learn')}
        </a>
      </nav>
    </footer>
  );
}
