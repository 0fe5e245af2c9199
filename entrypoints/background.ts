import '../src/platform/rules/shipped.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { pageOf } from '../src/core/report/report.ts';
import { watchInstallation } from '../src/platform/access.ts';
import { startMenus } from '../src/platform/ask/menus.ts';
import { startOmnibox } from '../src/platform/ask/omnibox.ts';
import { keepHints } from '../src/platform/content/keep-hints.ts';
import { readStyle } from '../src/platform/content/styles.ts';
import { wordsHandlers } from '../src/platform/content/words.ts';
import { forgetChat, groupHandlers } from '../src/platform/group/group.ts';
import { guardHandlers, watchNavigations } from '../src/platform/guard/guard.ts';
import { ledgerHandlers } from '../src/platform/ledger/ledger-answers.ts';
import { watchReminder } from '../src/platform/ledger/ledger-reminder.ts';
import { notePassing } from '../src/platform/ledger/note-passing.ts';
import { serve } from '../src/platform/messages.ts';
import { pictureHandlers } from '../src/platform/picture/pictures.ts';
import { ownPageHandlers } from '../src/platform/rating/own-pages.ts';
import { ratingHandlers } from '../src/platform/rating/rating.ts';
import { startRenewal } from '../src/platform/rules/renewal.ts';
import { rulesHandlers } from '../src/platform/rules/rules.ts';
import { backupHandlers } from '../src/platform/settings/backup.ts';
import { readSettings } from '../src/platform/settings/settings.ts';
import { showBadge } from '../src/platform/tab/badge.ts';
import { barHandlers } from '../src/platform/tab/bar.ts';
import { clearReport } from '../src/platform/tab/reports.ts';
import { watchTabs } from '../src/platform/tab/tabs.ts';
import type { Area } from '../src/ui/areas.ts';
import { pageWordsOf } from '../src/ui/bar-words.ts';
import { menuTitlesOf, omniboxHintOf } from '../src/ui/menu-words.ts';
import { loadText, localeOf, type Text } from '../src/ui/text.ts';

export default defineBackground(() => {
  serve({
    ...ratingHandlers,
    ...ownPageHandlers,
    ...backupHandlers,
    ...ledgerHandlers,
    ...rulesHandlers,
    ...guardHandlers,
    ...groupHandlers,
    ...pictureHandlers,
    ...barHandlers(pageWords),
    ...wordsHandlers(localeOf),
  });
  startMenus(async () => menuTitlesOf(await textOf(['menus'])));
  startOmnibox(async (rated) => omniboxHintOf(await textOf(['common', 'menus']), rated));
  startRenewal();
  watchReminder();
  watchInstallation();
  watchNavigations();
  keepHints();
  watchTabs({
    committed: async (tabId, url) => {
      void notePassing(tabId, url);
      await Promise.all([clearReport(tabId), forgetChat(tabId)]);
      await showBadge(tabId, 'unrated', 0);
    },
    moved: async (tabId, url) => {
      if (await clearReport(tabId, pageOf(url))) await showBadge(tabId, 'unrated', 0);
    },
    closed: (tabId) => void Promise.all([clearReport(tabId), forgetChat(tabId)]),
  });
});

async function pageWords(level: 'caution' | 'danger', site: string) {
  const [text, css] = await Promise.all([textOf(['common', 'guard']), readStyle('bar')]);
  return pageWordsOf(text, level, site, css);
}

async function textOf(areas: readonly Area[]): Promise<Text> {
  return loadText((await readSettings()).language, areas);
}
