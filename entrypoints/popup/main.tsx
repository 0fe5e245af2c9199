// The popup reads state and watches it; the worker may sleep. Only a check wakes it.
import '../../src/ui/theme.css';
import '../../src/ui/components.css';
import '../../src/ui/verdict/verdict.css';
import '../../src/ui/report/report.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/group/group.css';
import '../../src/ui/picture/picture.css';
import { browser } from 'wxt/browser';
import type { PackReference } from '../../src/core/model.ts';
import { opinionOf, withOpinion } from '../../src/core/opinion.ts';
import { defaults, type Settings } from '../../src/core/settings.ts';
import { changeNoted } from '../../src/platform/changes.ts';
import { askToLook } from '../../src/platform/looking.ts';
import { send } from '../../src/platform/messages.ts';
import { askPresence } from '../../src/platform/presence.ts';
import { readReport, watchReport } from '../../src/platform/reports.ts';
import { readSettings, watchSettings } from '../../src/platform/settings.ts';
import { mount } from '../../src/ui/mount.tsx';
import { Popup, type PopupProps } from '../../src/ui/popup/popup.tsx';
import type { Known } from '../../src/ui/popup/state.ts';
import { loadText, type Text } from '../../src/ui/text.ts';
import { type AskedShown, readAskedAbout } from './asked-about.ts';
import { GroupSlot } from './group-slot.tsx';
import { PictureSlot } from './picture-slot.tsx';
import { kindOfTab, shownTab } from './tab.ts';

interface Shown {
  known: Known;
  settings: Settings;
  packs: readonly PackReference[];
  text: Text;
  /** What a menu or the address bar asked about. */
  asked: AskedShown;
}

async function start(root: Element): Promise<void> {
  const [tabId, settings] = await Promise.all([shownTab(), readSettings()]);
  const [known, text] = await Promise.all([readKnown(tabId), textOf(settings)]);
  const asked = await readAskedAbout(text);
  const shown: Shown = { known, settings, packs: packsOf(known), text, asked };
  const draw = () => mount(root, shown.text, shown.settings, shown.text('common.product'), view(shown, tabId, draw));
  draw();
  if (tabId !== undefined) follow(tabId, shown, draw);
  watchSettings(async (changed) => {
    if (changed.language !== shown.settings.language) shown.text = await textOf(changed);
    shown.settings = changed;
    draw();
  });
  await addRules(shown);
  draw();
}

const textOf = ({ language }: Settings): Promise<Text> =>
  loadText(language, ['common', 'popup', 'verdict', 'report', 'guard', 'group']);

async function readKnown(tabId: number | undefined): Promise<Known> {
  const nothing: Known = { tab: 'unknown', presence: undefined, report: undefined, stale: false, failed: false };
  if (tabId === undefined) return { ...nothing, tab: 'other', presence: 'gone' };
  try {
    const [report, tab] = await Promise.all([readReport(tabId), kindOfTab(tabId)]);
    // A report is proof enough; the question to the page is only asked without one.
    const presence = report ? 'looking' : await askPresence(tabId);
    return { ...nothing, tab, presence, report };
  } catch (error) {
    console.error('report could not be read', error);
    return { ...nothing, failed: true };
  }
}

function follow(tabId: number, shown: Shown, draw: () => void): void {
  watchReport(tabId, async (report) => {
    const presence = report ? 'looking' : await askPresence(tabId);
    shown.known = { ...shown.known, report, presence };
    if (report) shown.packs = packsOf(shown.known);
    draw();
  });
}

function packsOf({ report }: Known): readonly PackReference[] {
  return report?.observed?.packs ?? report?.sightings[0]?.verdict.packs ?? [];
}

/** Age of the rules where no verdict tells it, and whether they are past their date. Comes after the first paint. */
async function addRules(shown: Shown): Promise<void> {
  const reply = await send('rulesStatus', {});
  if (!reply.ok) return;
  const { channels } = reply.value;
  const packs = channels.flatMap(({ id, pack }) =>
    pack ? [{ id, sequence: pack.sequence, issued: pack.issued }] : [],
  );
  if (shown.packs.length === 0) shown.packs = packs;
  shown.known = { ...shown.known, stale: channels.some(({ expired }) => expired) };
}

function view(shown: Shown, tabId: number | undefined, draw: () => void) {
  const { known, settings, packs, asked } = shown;
  const props: PopupProps = {
    known,
    packs,
    sensitivity: settings.sensitivity,
    nowMs: Date.now(),
    opinionOf: (site) => opinionOf(settings, site),
    onOpinion: async (site, opinion) => {
      try {
        await changeNoted((before) => withOpinion(before, site, opinion));
        return true;
      } catch (error) {
        console.error('not saved', error);
        return false;
      }
    },
    onCheck: async (text) => {
      const reply = await send('check', { text });
      return reply.ok ? { text, verdict: reply.value } : undefined;
    },
    onReload: () => {
      if (tabId !== undefined) void browser.tabs.reload(tabId).then(draw, draw);
    },
    onLook: async () => {
      if (tabId === undefined || !(await askToLook(tabId))) return;
      shown.known = { ...shown.known, presence: 'looking' };
      draw();
    },
    onOptions: () => void browser.runtime.openOptionsPage(),
    asked: asked.checked,
    group: tabId === undefined ? undefined : <GroupSlot tabId={tabId} />,
    checks: (show) => <PictureSlot show={show} trouble={asked.trouble} />,
  };
  return <Popup {...props} />;
}

const root = document.getElementById('root');
if (root) {
  start(root).catch(async (error: unknown) => {
    console.error('popup', error);
    const known: Known = { tab: 'unknown', presence: undefined, report: undefined, stale: false, failed: true };
    const text = await textOf(defaults);
    mount(
      root,
      text,
      defaults,
      text('common.product'),
      view({ known, settings: defaults, packs: [], text, asked: {} }, undefined, () => undefined),
    );
  });
}
