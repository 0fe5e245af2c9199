// Puts one of our own pages on the screen: language, text size, title, strings and notices in one place.
import { type ComponentChild, render } from 'preact';
import type { Text } from './text.ts';
import { TextProvider } from './text-context.tsx';
import { ToastHost } from './toast.tsx';

export interface Look {
  readonly largeText: boolean;
}

/** Renders `app` into `root`; may be called again when language or text size change. */
export function mount(root: Element, text: Text, look: Look, title: string, app: ComponentChild): void {
  const page = root.ownerDocument.documentElement;
  page.lang = text.tag;
  page.toggleAttribute('data-large-text', look.largeText);
  root.ownerDocument.title = title;
  render(
    <TextProvider text={text}>
      <ToastHost>{app}</ToastHost>
    </TextProvider>,
    root,
  );
}
