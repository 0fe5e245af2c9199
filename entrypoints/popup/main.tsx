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
import { changeNoted } from '../../src/platform/changing.ts';
import { askToLook } from '../../src/platform/looking.ts';
import { send } from '../../src/platform/messages.ts';
import { watchReport } from '../../src/platform/reports.ts';
import { readSettings, watchSettings } from '../../src/platform/settings.ts';
import { mount } from '../../src/ui/mount.tsx';
import { Popup, type PopupProps } from '../../src/ui/popup/popup.tsx';
import type { Known } from '../../src/ui/popup/state.ts';
import type { Text } from '../../src/ui/text.ts';
import { type AskedShown, isAskedAbout, readAskedAbout } from './asked-about.ts';
import { GroupSlot } from './group-slot.tsx';
import { nothingKnown, packsOf, readKnown, readRules } from './known.ts';
import { PictureSlot } from './picture-slot.tsx';
import { shownTab } from './tab.ts';
import { firstText, guessedLanguage, rememberLanguage, wholeText } from './words.ts';

interface Shown {
  known: Known;
  settings: Settings;
  packs: readonly PackReference[];
  text: Text;
  /** All strings are there, and with them what stands in the slots. */
  whole: boolean;
  /** What a menu or the address bar asked about. */
  asked: AskedShown;
}

async function start(root: Element): Promise<void> {
  const guess = guessedLanguage();
  const guessed = firstText(guess);
  const tab = shownTab();
  const [tabId, settings, known] = await Promise.all([tab, readSettings(), tab.then(readKnown)]);
  const { language } = settings;
  rememberLanguage(language);
  const text = await (language === guess ? guessed : firstText(language));
  const shown: Shown = { known, settings, packs: packsOf(known), text, whole: false, asked: {} };
  const draw = () => mount(root, shown.text, shown.settings, shown.text('common.product'), view(shown, tabId, draw));
  if (!isAskedAbout()) draw();
  if (tabId !== undefined) follow(tabId, shown, draw);
  watchSettings(async (changed) => {
    rememberLanguage(changed.language);
    if (changed.language !== shown.settings.language) shown.text = await wholeText(changed.language);
    shown.settings = changed;
    draw();
  });
  const whole = await wholeText(language);
  shown.asked = await readAskedAbout(whole);
  // The language may have been changed meanwhile.
  if (shown.settings.language === language) shown.text = whole;
  shown.whole = true;
  draw();
  const rules = await readRules();
  if (!rules) return;
  if (shown.packs.length === 0) shown.packs = rules.packs;
  shown.known = { ...shown.known, stale: rules.stale };
  draw();
}

function follow(tabId: number, shown: Shown, draw: () => void): void {
  const show = async (report: Known['report']) => {
    const { stale } = shown.known;
    shown.known = report ? { ...nothingKnown, tab: 'web', presence: 'looking', report, stale } : await readKnown(tabId);
    if (report) shown.packs = packsOf(shown.known);
    draw();
  };
  watchReport(tabId, show);
}

function view(shown: Shown, tabId: number | undefined, draw: () => void) {
  const { known, settings, packs, asked, whole } = shown;
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
    group: whole && tabId !== undefined ? <GroupSlot tabId={tabId} /> : undefined,
    checks: (show) => whole && <PictureSlot show={show} trouble={asked.trouble} />,
  };
  return <Popup {...props} />;
}

const root = document.getElementById('root');
if (root) {
  start(root).catch(async (error: unknown) => {
    console.error('popup', error);
    const text = await wholeText(defaults.language);
    const known = { ...nothingKnown, failed: true };
    const shown: Shown = { known, settings: defaults, packs: [], text, whole: false, asked: {} };
    mount(
      root,
      text,
      defaults,
      text('common.product'),
      view(shown, undefined, () => undefined),
    );
  });
}
