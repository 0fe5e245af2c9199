// What can be opened: the browser's own <details>, so keyboard and screen reader work without script.
import type { ComponentChildren } from 'preact';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}

export function Disclosure({ summary, open = false, onToggle, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <span class="disclosure-summary">{summary}</span>
        <span class="disclosure-arrow" aria-hidden="true" />
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
