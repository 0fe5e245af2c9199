// Hands the strings to every component below.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createText, type Text } from './text.ts';

const TextContext = createContext<Text>(createText('zh_CN', {}));

export function TextProvider({ text, children }: { text: Text; children: ComponentChildren }) {
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

export function useText(): Text {
  return useContext(TextContext);
}
