import { defineBackground } from 'wxt/utils/define-background';
import { pageOf } from '../src/core/report.ts';
import { showBadge } from '../src/platform/badge.ts';
import { guardHandlers, watchNavigations } from '../src/platform/guard.ts';
import { notePassing } from '../src/platform/ledger.ts';
import { serve } from '../src/platform/messages.ts';
import { ownPageHandlers } from '../src/platform/own-pages.ts';
import { ratingHandlers } from '../src/platform/rating.ts';
import { startRenewal } from '../src/platform/renewal.ts';
import { clearReport } from '../src/platform/reports.ts';
import { rulesHandlers } from '../src/platform/rules.ts';
import { watchTabs } from '../src/platform/tabs.ts';

export default defineBackground(() => {
  serve({ ...ratingHandlers, ...ownPageHandlers, ...rulesHandlers, ...guardHandlers });
  startRenewal();
  watchNavigations();
  watchTabs({
    committed: async (tabId, url) => {
      void notePassing(tabId, url);
      await clearReport(tabId);
      await showBadge(tabId, 'unrated', 0);
    },
    moved: async (tabId, url) => {
      if (await clearReport(tabId, pageOf(url))) await showBadge(tabId, 'unrated', 0);
    },
    closed: (tabId) => void clearReport(tabId),
  });
});
