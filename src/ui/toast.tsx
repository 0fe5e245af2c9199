// One short notice at the foot of the page, with undo. It stays until it is dismissed, undone or replaced: nobody is
// hurried.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { useText } from './text-context.tsx';

export interface Notice {
  /** A whole sentence, already in the reader's language. */
  readonly message: string;
  readonly onUndo?: () => void;
}

const ToastContext = createContext<(notice: Notice) => void>(() => undefined);

/** `const show = useToast(); show({ message, onUndo })`. */
export function useToast(): (notice: Notice) => void {
  return useContext(ToastContext);
}

export function ToastHost({ children }: { children: ComponentChildren }) {
  const [notice, setNotice] = useState<Notice>();
  const show = useMemo(() => (next: Notice) => setNotice(next), []);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div class="toast-host" role="status">
        {notice && <Toast notice={notice} onClose={() => setNotice(undefined)} />}
      </div>
    </ToastContext.Provider>
  );
}

function Toast({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const t = useText();
  const { message, onUndo } = notice;
  return (
    <div class="toast">
      <p>{message}</p>
      {onUndo && (
        <Button
          kind="quiet"
          onClick={() => {
            onUndo();
            onClose();
          }}
        >
          {t('common.undo')}
        </Button>
      )}
      <Button kind="quiet" onClick={onClose}>
        {t('common.close')}
      </Button>
    </div>
  );
}
