// Every control of the options page saves through here: save, say so, offer undo.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Edit } from '../../core/settings/changes.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import { describeEdits } from './describe-edits.ts';
import type { Done, OptionsActions } from './model.ts';
import { refusalIn } from './refusal.ts';

const ActionsContext = createContext<OptionsActions | undefined>(undefined);

export function ActionsProvider({ actions, children }: { actions: OptionsActions; children: ComponentChildren }) {
  return <ActionsContext.Provider value={actions}>{children}</ActionsContext.Provider>;
}

export function useActions(): OptionsActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('ActionsProvider is missing');
  return actions;
}

export interface Saving {
  readonly change: (next: (before: Settings) => Settings) => void;
  readonly undo: (edits: readonly Edit[]) => void;
  /** Tells of edits that were already saved, with undo; `message` instead of their description. */
  readonly tell: (edits: readonly Edit[], message?: string) => void;
  /** Does something with channels or lists, and tells of it, with undo. Call straight from a click. */
  readonly act: (task: () => Promise<Done>) => void;
  /** Runs a task and says so when the browser refuses. */
  readonly attempt: (task: () => Promise<unknown>) => void;
}

export function useSaving(): Saving {
  const t = useText();
  const show = useToast();
  const actions = useActions();
  const attempt = (task: () => Promise<unknown>) => {
    task().catch((error: unknown) => {
      console.error(error);
      show({ message: t('options.failed') });
    });
  };
  const tell = (edits: readonly Edit[], message?: string) => {
    if (edits.length > 0) show({ message: message ?? describeEdits(t, edits), onUndo: () => undo(edits) });
  };
  const act = (task: () => Promise<Done>) =>
    attempt(async () => {
      const done = await task();
      if (done.ok) tell(done.value);
      else show({ message: refusalIn(t, done.error) });
    });
  const undo = (edits: readonly Edit[]) => act(() => actions.undo(edits));
  return { tell, undo, act, attempt, change: (next) => attempt(async () => tell(await actions.change(next))) };
}
