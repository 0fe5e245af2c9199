// Settings as used. `defaults` is the type's example; `settingsOf` repairs whatever storage or a file hands over.
import type { Options } from '../engine.ts';
import { type Locale, locales, type Sensitivity, sensitivities } from '../model.ts';
import { oneOf, recordOf } from '../unknown.ts';

export const scopes = ['everywhere', 'chat-and-link-pages', 'when-asked'] as const;
/** Where the extension looks by itself. */
export type Scope = (typeof scopes)[number];

/** Days between two reminders to look through the authorization ledger; 0 is never. */
export const reminders = [0, 30, 90, 180] as const;
export type Reminder = (typeof reminders)[number];

export interface Settings {
  readonly version: 1;
  readonly sensitivity: Sensitivity;
  readonly watch: Scope;
  /** Sites (registrable domains) and hosts the user vouches for or names, ASCII, sorted, unique. */
  readonly trusted: readonly string[];
  readonly reported: readonly string[];
  /** Language of our own pages; `auto` follows the browser. */
  readonly language: Locale | 'auto';
  readonly marks: boolean;
  readonly guard: boolean;
  readonly ledger: boolean;
  readonly remindEvery: Reminder;
  readonly largeText: boolean;
}

export const defaults: Settings = {
  version: 1,
  sensitivity: 'standard',
  watch: 'everywhere',
  trusted: [],
  reported: [],
  language: 'auto',
  marks: true,
  guard: true,
  ledger: true,
  remindEvery: 0,
  largeText: false,
};

const hostPattern = /^(?=.{1,253}$)[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
/** In each of the two lists. */
export const maximumSites = 5000;

/** Total: any value in, settings out; what cannot be read falls back to its default, key by key. */
export function settingsOf(value: unknown): Settings {
  const found = recordOf(value);
  return {
    version: 1,
    sensitivity: oneOf(sensitivities, found.sensitivity, defaults.sensitivity),
    watch: oneOf(scopes, found.watch, defaults.watch),
    trusted: sitesOf(found.trusted),
    reported: sitesOf(found.reported),
    language: oneOf(['auto', ...locales] as const, found.language, defaults.language),
    marks: flagOf(found.marks, defaults.marks),
    guard: flagOf(found.guard, defaults.guard),
    ledger: flagOf(found.ledger, defaults.ledger),
    remindEvery: oneOf(reminders, found.remindEvery, defaults.remindEvery),
    largeText: flagOf(found.largeText, defaults.largeText),
  };
}

function flagOf(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function sitesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const hosts = value.filter((one): one is string => typeof one === 'string' && hostPattern.test(one));
  return [...new Set(hosts)].sort().slice(0, maximumSites);
}

/** What rating needs of the settings. */
export function optionsOf({ sensitivity, trusted, reported }: Settings): Options {
  return { sensitivity, trusted: new Set(trusted), reported: new Set(reported) };
}
