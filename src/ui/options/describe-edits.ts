// A change in words: for the notice after saving, and for the list of changes.

import type { Sensitivity } from '../../core/model.ts';
import type { Edit } from '../../core/settings/changes.ts';
import type { Scope } from '../../core/settings/settings.ts';
import type { Text } from '../text.ts';
import { channelName } from './channel-name.ts';

/** Each in its own tongue, so that it is found by whoever reads only that one. */
export const languageNames: Readonly<Record<string, string>> = { zh_CN: '简体中文', zh_TW: '繁體中文', en: 'English' };

/** A whole sentence; several edits at once are only counted. */
export function describeEdits(t: Text, edits: readonly Edit[]): string {
  const [edit] = edits;
  if (!edit || edits.length > 1) return t('options.change_many', { count: edits.length });
  switch (edit.key) {
    case 'trusted':
    case 'reported':
      return t(`options.change_${edit.key}_${edit.added ? 'added' : 'removed'}`, { site: edit.site });
    case 'sensitivity':
      return t('options.change_sensitivity', { value: t(`common.sensitivity_${edit.after as Sensitivity}`) });
    case 'watch':
      return t('options.change_watch', { value: t(`options.watch_${edit.after as Scope}`) });
    case 'language': {
      const value = languageNames[String(edit.after)] ?? t('options.language_auto');
      return t('options.change_language', { value });
    }
    case 'remindEvery':
      return edit.after === 0
        ? t('options.change_remind_never')
        : t('options.change_remind', { count: Number(edit.after) });
    case 'channel':
      return t(edit.added ? 'options.channel_added' : 'options.removed', { name: channelName(t, edit.channel) });
    case 'list':
      return t(edit.added ? 'options.list_added' : 'options.removed', { name: edit.name });
    case 'listOn':
      return t(edit.after ? 'options.list_switched_on' : 'options.list_switched_off', { name: edit.name });
    default:
      return t(`options.change_${edit.key}_${edit.after ? 'on' : 'off'}`);
  }
}
