// A level is told three times: by shape, by word and by colour. Colour is never alone, and none of them is green.
import type { Level } from '../core/model.ts';
import { useText } from './text-context.tsx';

export interface LevelSignProps {
  readonly level: Level;
  readonly size?: 'small' | 'large';
  /** Shape only; for places where the word stands beside it anyway. */
  readonly bare?: boolean;
}

export function LevelSign({ level, size = 'small', bare = false }: LevelSignProps) {
  const t = useText();
  return (
    <span class={`level level-${level} level-${size}`}>
      <LevelShape level={level} />
      {!bare && <span class="level-word">{t(`common.level_${level}`)}</span>}
    </span>
  );
}

/** Dashed ring, ring, note, triangle, octagon: each can be told from the others in one colour at 16 px. */
export function LevelShape({ level }: { level: Level }) {
  return (
    <svg class="level-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[level]}
    </svg>
  );
}

const outline = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2.2 } as const;
const stroke = { ...outline, stroke: 'var(--level-ink, Canvas)', 'stroke-linecap': 'round' } as const;

const shapes = {
  unrated: <circle cx="12" cy="12" r="9" {...outline} stroke-dasharray="4 3.07" />,
  clear: (
    <>
      <circle cx="12" cy="12" r="9" {...outline} />
      <circle cx="12" cy="12" r="2.6" fill="currentColor" />
    </>
  ),
  notice: (
    <>
      <path
        d="M5 2.5h14A2.5 2.5 0 0 1 21.5 5v10a2.5 2.5 0 0 1-2.5 2.5h-5L8 22v-4.5H5A2.5 2.5 0 0 1 2.5 15V5A2.5 2.5 0 0 1 5 2.5Z"
        fill="currentColor"
      />
      <path d="M7 8h10M7 12.2h6.5" {...stroke} />
    </>
  ),
  caution: (
    <>
      <path d="M12 2.2 23 21.3H1Z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
      <path d="M12 9v5.6M12 18v.1" {...stroke} stroke-width="2.6" />
    </>
  ),
  danger: (
    <>
      <path d="M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6Z" fill="currentColor" />
      <path d="m8.2 8.2 7.6 7.6m0-7.6-7.6 7.6" {...stroke} stroke-width="2.6" />
    </>
  ),
} satisfies Record<Level, unknown>;
