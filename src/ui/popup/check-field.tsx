import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Field } from '../field.tsx';
import { useText } from '../text-context.tsx';

const longestChecked = 10_000;

export interface CheckFieldProps {
  /** Resolves to `false` when no answer came. */
  readonly onCheck: (text: string) => Promise<boolean>;
  /** Further ways to check, a picture for one; stands under the field. */
  readonly children?: ComponentChildren;
}

/** Paste a message or address and get the same answer as in a chat. Ctrl or ⌘ with Enter checks too. */
export function CheckField({ onCheck, children }: CheckFieldProps) {
  const t = useText();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'popup.check_empty' | 'popup.check_failed'>();
  const check = async () => {
    if (text.trim() === '') return setProblem('popup.check_empty');
    setProblem(undefined);
    if (!(await onCheck(text.slice(0, longestChecked)))) setProblem('popup.check_failed');
  };
  return (
    <Card>
      <Field label={t('popup.check_label')} hint={t('popup.check_hint')} error={problem && t(problem)}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            rows={2}
            maxLength={longestChecked}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void check();
            }}
          />
        )}
      </Field>
      <div>
        <Button kind="main" onClick={() => void check()}>
          {t('popup.check_go')}
        </Button>
      </div>
      {children}
    </Card>
  );
}
