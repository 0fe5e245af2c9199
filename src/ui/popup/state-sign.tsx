// The sign of the states in which nothing was rated: a shape of its own for each, so that none is taken for a verdict.
import { useText } from '../text-context.tsx';
import type { StateName } from './state.ts';

export type UnratedState = Exclude<StateName, 'clear' | 'notice' | 'caution' | 'danger' | 'unrated'>;

export function StateSign({ name }: { name: UnratedState }) {
  const t = useText();
  return (
    <span class="level level-unrated level-large">
      <svg class="level-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false" {...outline}>
        {shapes[name]}
      </svg>
      <span class="level-word">{t(`popup.word_${name}`)}</span>
    </span>
  );
}

const outline = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 2.2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const eye = <path d="M2 12c2.6-4.6 6-7 10-7s7.4 2.4 10 7c-2.6 4.6-6 7-10 7s-7.4-2.4-10-7Z" />;
const glass = <path d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 21 21" />;

const shapes = {
  empty: glass,
  'unsupported-page': <path d="M6 11V8a6 6 0 0 1 12 0v3M4.5 11h15v10h-15Z" />,
  'no-access': (
    <>
      {eye}
      <path d="M4 21 20 3" />
    </>
  ),
  'could-not-inspect': (
    <>
      {glass}
      <path d="M10.5 8v3.5M10.5 14v.1" />
    </>
  ),
  'stale-rules': <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7.5V12l3.5 2.5" />,
  error: <path d="M13 2 4 14h7l-1 8 9-12h-7Z" />,
} satisfies Record<UnratedState, unknown>;
