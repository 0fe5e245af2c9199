import '../../src/ui/theme.css';
import '../../src/ui/components.css';
import '../../src/ui/report/report.css';
import '../../src/ui/warning/warning.css';
import { parseWarningHash, type Warning } from '../../src/core/guard/warning.ts';
import { currentTabId, leaveTab } from '../../src/platform/guard/leaving.ts';
import { settle } from '../../src/platform/guard/met.ts';
import { readWarning } from '../../src/platform/guard/warnings.ts';
import { ask, send } from '../../src/platform/messages.ts';
import { readSettings } from '../../src/platform/settings/settings.ts';
import { mount } from '../../src/ui/mount.tsx';
import { loadText } from '../../src/ui/text.ts';
import { WarningPage } from '../../src/ui/warning/warning-page.tsx';

async function show(root: Element): Promise<void> {
  const { key, address: named } = parseWarningHash(location.hash);
  const [settings, tabId, warning] = await Promise.all([readSettings(), currentTabId(), readWarning(key)]);
  if (tabId !== undefined) await settle(tabId);
  const text = await loadText(settings.language, ['common', 'guard', 'report', 'verdict']);
  const address = warning?.address ?? named;
  const { link, packs } = warning ?? (await rated(address));
  if (!link) return leave(tabId, key);
  mount(
    root,
    text,
    settings,
    text('guard.title'),
    <WarningPage
      address={address}
      link={link}
      packs={packs ?? []}
      from={warning?.from ?? 'navigation'}
      committed={warning?.committed ?? false}
      ratedAnew={!warning}
      nowMs={Date.now()}
      onBack={() => void leave(tabId, key)}
      onOpenOnce={async () => (await send('openOnce', { address })).ok}
      onTrust={async () => (await send('trustSite', { address })).ok}
    />,
  );
}

/** Back to where the click was; a tab opened for this page is closed, and so is one that has nothing to go back to. */
async function leave(tabId: number | undefined, key: string): Promise<void> {
  // Read again: the dangerous page may have come into the history while this one was drawn.
  const warning = await readWarning(key);
  const steps = warning?.committed ? 2 : 1;
  if (warning?.ownTab !== true && history.length > steps) {
    history.go(-steps);
    await new Promise((resolve) => setTimeout(resolve, 800));
  }
  if (tabId !== undefined) await leaveTab(tabId);
}

/** The record is gone with the former session of the browser. */
async function rated(address: string): Promise<Partial<Pick<Warning, 'link' | 'packs'>>> {
  const reply = await ask('check', { text: address });
  if (!reply.ok) return {};
  const {
    links: [link],
    packs,
  } = reply.value;
  return link ? { link, packs } : {};
}

const root = document.getElementById('root');
if (root) {
  await show(root);
  // The page may be kept and shown again: by then its record may have changed.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}
