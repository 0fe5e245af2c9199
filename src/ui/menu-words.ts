// The words of menus and of the address bar: made in the worker, where no page of ours is open.
import { levels } from '../core/model.ts';
import type { Text } from './text.ts';

export function menuTitlesOf(t: Text): { link: string; selection: string; picture: string } {
  return { link: t('menus.check_link'), selection: t('menus.check_selection'), picture: t('menus.check_picture') };
}

export function omniboxHintOf(t: Text, rated: { level: string; site: string } | undefined): string {
  const level = levels.find((one) => one === rated?.level);
  if (!rated || !level) return t('menus.omnibox_plain');
  return t('menus.omnibox_result', { level: t(`common.level_${level}`), site: rated.site });
}
