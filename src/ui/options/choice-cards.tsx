// One of several, as cards: the browser's own radio buttons, so arrows, tab and screen readers work by themselves.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<T extends string> {
  readonly value: T;
  readonly title: string;
  readonly note: string;
  readonly more?: ComponentChildren;
}

export interface ChoiceCardsProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly disabled: boolean;
  readonly onChoose: (value: T) => void;
}

export function ChoiceCards<T extends string>({ legend, choices, value, disabled, onChoose }: ChoiceCardsProps<T>) {
  const name = useId();
  return (
    <fieldset class="choices" disabled={disabled}>
      <legend class="only-heard">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            aria-describedby={`${name}-${choice.value}`}
            onChange={() => onChoose(choice.value)}
          />
          <span class="choice-title">{choice.title}</span>
          <span class="choice-note" id={`${name}-${choice.value}`}>
            {choice.note}
          </span>
          {choice.more}
        </label>
      ))}
    </fieldset>
  );
}
