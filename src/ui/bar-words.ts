// What the bar and the notes on a page say. Made in the worker: ordinary pages carry no strings of ours.
import type { Locale } from '../core/model.ts';
import type { Text } from './text.ts';

export interface PageWords {
  readonly locale: Locale;
  /** BCP 47 tag. */
  readonly tag: string;
  /** Style sheet of the bar and the notes. */
  readonly css: string;
  readonly bar: {
    readonly label: string;
    readonly level: string;
    readonly sentence: string;
    readonly why: string;
    readonly close: string;
  };
  /** `{site}` in the first two stands for who receives what is typed. */
  readonly field: Readonly<Record<'to' | 'unknown' | 'card' | 'code' | 'password' | 'identity' | 'seed', string>>;
}

export function pageWordsOf(t: Text, level: 'caution' | 'danger', site: string, css: string): PageWords {
  return {
    locale: t.locale,
    tag: t.tag,
    css,
    bar: {
      label: t('guard.bar_label'),
      level: t(`common.level_${level}`),
      sentence: t(`guard.bar_${level}`, { site }),
      why: t('guard.bar_why'),
      close: t('guard.bar_close'),
    },
    field: {
      to: t('guard.field_to'),
      unknown: t('guard.field_unknown'),
      card: t('guard.field_card'),
      code: t('guard.field_code'),
      password: t('guard.field_password'),
      identity: t('guard.field_identity'),
      seed: t('guard.field_seed'),
    },
  };
}
