// What the browser lets us do: reading pages can be refused or taken back, the icon can be hidden.
import { browser } from 'wxt/browser';

const everyPage = { origins: ['http://*/*', 'https://*/*'] };

/**
 * Firefox counts the manifest's pages as a permission people may refuse. Chromium grants them with the installation.
 */
export async function isAccessMissing(): Promise<boolean> {
  return import.meta.env.FIREFOX ? !(await browser.permissions.contains(everyPage)) : false;
}

/** Call straight from a click: browsers ask only then. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(everyPage);
}

export async function isPinned(): Promise<boolean> {
  return (await browser.action.getUserSettings?.())?.isOnToolbar ?? false;
}

export function manifestPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? [];
}

/** Registered synchronously by the worker: the welcome page opens once, after the installation. */
export function watchInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
}
