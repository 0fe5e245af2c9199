// The toolbar icon and badge: worst level and how many bear it. The badge never says that all is well: then it is
// empty.
import { browser } from 'wxt/browser';
import type { Level } from '../../core/model.ts';
import { inTurn } from '../turns.ts';
import { type IconState, iconsOf } from './icons.ts';

const colours: Partial<Record<Level, string>> = { notice: '#5b5f97', caution: '#b45309', danger: '#b3261e' };

/**
 * One badge after another: text, colour and icon of a tab belong together. A tab that was closed meanwhile is no error.
 */
export function showBadge(tabId: number, level: Level, count: number): Promise<void> {
  return inTurn(`badge:${tabId}`, async () => {
    try {
      await show(tabId, level, count);
    } catch (error) {
      if (!/no tab|invalid tab/i.test(String(error))) console.warn('badge:', error);
    }
  });
}

async function show(tabId: number, level: Level, count: number): Promise<void> {
  const colour = colours[level];
  const text = colour && count > 0 ? (count > 99 ? '99+' : String(count)) : null;
  // `null`, which the types forget, gives the tab back to what all tabs show (the ledger's reminder).
  await browser.action.setBadgeText({ tabId, text: text as string });
  if (colour) await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  if (colour) await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  const state: IconState = level === 'notice' || level === 'caution' || level === 'danger' ? level : 'quiet';
  await browser.action.setIcon({ tabId, path: iconsOf(state, [16, 32, 48]) });
}
