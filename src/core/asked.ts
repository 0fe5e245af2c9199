// What the user asked about from a menu or the address bar, until the popup shows it: state in storage.session.
import type { PictureAnswer } from './picture/picture.ts';

export type AskedAbout =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly answer: PictureAnswer };

export const askedKey = (id: string): string => `asked:${id}`;
export const maximumAskedCharacters = 10_000;
