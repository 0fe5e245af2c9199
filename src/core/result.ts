/** What a `parse…` or checking function answers: a value, or a typed error. Nothing throws across a boundary. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const good = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const bad = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
