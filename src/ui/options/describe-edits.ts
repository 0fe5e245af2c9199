// A change in words: for the notice after saving, and for the list of changes.
import type { Edit } from '../../core/changes.ts';
import type { Sensitivity } from '../../core/model.ts';
import type { Scope } from '../../core/settings.ts';
import type { Key } from '../areas.ts';
import type { Text } from '../text.ts';

export const scopeNames = {
  everywhere: 'options.watch_everywhere',
  'chat-and-link-pages': 'options.watch_chat',
  'when-asked': 'options.watch_asked',
} as const satisfies Record<Scope, Key>;

/** Each in its own tongue, so that it is found by whoever reads only that one. */
export const languageNames: Readonly<Record<string, string>> = { zh_CN: '简体中文', zh_TW: '繁體中文', en: 'English' };

const flags = {
  marks: ['options.change_marks_on', 'options.change_marks_off'],
  guard: ['options.change_guard_on', 'options.change_guard_off'],
  ledger: ['options.change_ledger_on', 'options.change_ledger_off'],
  largeText: ['options.change_large_on', 'options.change_large_off'],
} as const satisfies Record<string, readonly [Key, Key]>;

/** A whole sentence; several edits at once are only counted. */
export function describeEdits(t: Text, edits: readonly Edit[]): string {
  const [edit] = edits;
  if (!edit || edits.length > 1) return t('options.change_many', { count: edits.length });
  switch (edit.key) {
    case 'trusted':
      return t(edit.added ? 'options.change_trusted_added' : 'options.change_trusted_removed', { site: edit.site });
    case 'reported':
      return t(edit.added ? 'options.change_reported_added' : 'options.change_reported_removed', { site: edit.site });
    case 'sensitivity':
      return t('options.change_sensitivity', { value: t(`common.sensitivity_${edit.after as Sensitivity}`) });
    case 'watch':
      return t('options.change_watch', { value: t(scopeNames[edit.after as Scope]) });
    case 'language': {
      const value = languageNames[String(edit.after)] ?? t('options.language_auto');
      return t('options.change_language', { value });
    }
    case 'remindEvery':
      return edit.after === 0
        ? t('options.change_remind_never')
        : t('options.change_remind', { count: Number(edit.after) });
    default:
      return t(flags[edit.key][edit.after ? 0 : 1]);
  }
}
