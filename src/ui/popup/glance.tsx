// The one glance: level by shape and word, and one sentence.
import type { ComponentChildren } from 'preact';
import type { Level } from '../../core/model.ts';
import { LevelSign } from '../level-sign.tsx';

/** Chinese has no spaces: without these the line breaks inside a word. */
const afterComma = /(?<=[，：；。])/;

export interface GlanceProps {
  readonly level: Level;
  /** Stands for the level where nothing was rated. */
  readonly sign?: ComponentChildren;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** Something to do right here, such as reloading. */
  readonly children?: ComponentChildren;
}

export function Glance({ level, sign, sentence, notes, children }: GlanceProps) {
  return (
    <section class={`glance glance-${level}`} data-level={level} aria-live="polite">
      <h1>
        {sign ?? <LevelSign level={level} size="large" />}
        <span class="glance-sentence">
          {sentence.split(afterComma).map((clause) => (
            <span key={clause}>{clause}</span>
          ))}
        </span>
      </h1>
      {notes.map((note) => (
        <p key={note} class="glance-note">
          {note}
        </p>
      ))}
      {children}
    </section>
  );
}
