// The toolbar icon and badge: worst level and how many bear it. The badge never says that all is well: then it is empty.
import { browser } from 'wxt/browser';
import type { Level } from '../core/model.ts';
import { type IconState, iconsOf } from './icons.ts';

const colours: Partial<Record<Level, string>> = { notice: '#5b5f97', caution: '#b45309', danger: '#b3261e' };

/** A tab that was closed meanwhile is no error. */
export async function showBadge(tabId: number, level: Level, count: number): Promise<void> {
  const colour = colours[level];
  const text = colour && count > 0 ? (count > 99 ? '99+' : String(count)) : null;
  try {
    // `null`, which the types forget, gives the tab back to what all tabs show (the ledger's reminder).
    await browser.action.setBadgeText({ tabId, text: text as string });
    if (colour) await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    if (colour) await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    const state: IconState = level === 'notice' || level === 'caution' || level === 'danger' ? level : 'quiet';
    await browser.action.setIcon({ tabId, path: iconsOf(state, [16, 32, 48]) });
  } catch (error) {
    if (!/no tab|invalid tab/i.test(String(error))) console.warn('badge:', error);
  }
}
