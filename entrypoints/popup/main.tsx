// The popup reads state and watches it; the worker may sleep. It is asked after the first paint, and for every check.
import '../../src/ui/theme.css';
import '../../src/ui/components.css';
import '../../src/ui/verdict/verdict.css';
import '../../src/ui/report/report.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/group/group.css';
import '../../src/ui/picture/picture.css';
import { browser } from 'wxt/browser';
import type { PackReference } from '../../src/core/model.ts';
import type { Report } from '../../src/core/report/report.ts';
import { opinionOf } from '../../src/core/settings/opinion.ts';
import { defaults, type Settings } from '../../src/core/settings/settings.ts';
import { requestAccess } from '../../src/platform/access.ts';
import { readReminderDue, watchReminderDue } from '../../src/platform/ledger/reminder-due.ts';
import { ask } from '../../src/platform/messages.ts';
import { saveOpinion } from '../../src/platform/settings/changing.ts';
import { readSettings, watchSettings } from '../../src/platform/settings/settings.ts';
import { askToLook } from '../../src/platform/tab/looking.ts';
import { watchReport } from '../../src/platform/tab/reports.ts';
import { mount } from '../../src/ui/mount.tsx';
import { Popup, type PopupProps } from '../../src/ui/popup/popup.tsx';
import type { Known } from '../../src/ui/popup/state.ts';
import type { Text } from '../../src/ui/text.ts';
import { type AskedShown, isAskedAbout, readAskedAbout } from './asked-about.ts';
import { GroupSlot, readSeen, type Seen } from './group-slot.tsx';
import { nothingKnown, packsOf, readKnown } from './known.ts';
import { painted } from './painted.ts';
import { PictureSlot } from './picture-slot.tsx';
import { isStale, readRules, rulesOfLastTime } from './rules.ts';
import { shownTab } from './tab.ts';
import { loadWords, textAtHand } from './words.ts';

interface Shown {
  known: Known;
  settings: Settings;
  packs: readonly PackReference[];
  text: Text;
  /** The open group, as read before the first drawing. */
  readonly seen: Seen | undefined;
  reminderDue: boolean;
  /** What a menu or the address bar asked about. */
  asked: AskedShown;
}

async function start(root: Element): Promise<void> {
  const tab = shownTab();
  const [tabId, settings, reminderDue, read, seen] = await Promise.all([
    tab,
    readSettings(),
    readReminderDue(),
    tab.then(readKnown),
    tab.then((id) => (id === undefined ? undefined : readSeen(id))),
  ]);
  const rules = rulesOfLastTime();
  const known = { ...read, stale: isStale(rules) };
  const packs = packsOf(known).length > 0 ? packsOf(known) : rules.packs;
  const text = await textAtHand(settings.language);
  const shown: Shown = { known, settings, packs, text, seen, reminderDue, asked: {} };
  const draw = () => mount(root, shown.text, shown.settings, shown.text('common.product'), view(shown, tabId, draw));
  if (isAskedAbout()) shown.asked = await readAskedAbout(shown.text);
  draw();
  const readAgain = tabId === undefined ? undefined : follow(tabId, shown, draw);
  watchReminderDue((due) => {
    shown.reminderDue = due;
    draw();
  });
  watchSettings(async (changed) => {
    if (changed.language !== shown.settings.language) shown.text = await loadWords(changed.language);
    shown.settings = changed;
    draw();
  });
  await painted();
  // What changed between reading and watching is not lost.
  await readAgain?.();
  await lookAgain(shown);
  draw();
}

/** What was shown as kept from last time is read anew. */
async function lookAgain(shown: Shown): Promise<void> {
  const { language } = shown.settings;
  const [text, rules] = await Promise.all([loadWords(language), readRules()]);
  // The language may have been changed meanwhile.
  if (shown.settings.language === language) shown.text = text;
  if (!rules) return;
  if (packsOf(shown.known).length === 0) shown.packs = rules.packs;
  shown.known = { ...shown.known, stale: isStale(rules) };
}

/** Answers how to read anew what is known of the tab. */
function follow(tabId: number, shown: Shown, draw: () => void): () => Promise<void> {
  let latest = 0;
  const take = async (report?: Report) => {
    latest += 1;
    const mine = latest;
    const known: Known = report ? { ...nothingKnown, tab: 'web', presence: 'looking', report } : await readKnown(tabId);
    // A report that came while the page was asked is newer than what the page said.
    if (mine !== latest) return;
    shown.known = { ...known, stale: shown.known.stale };
    if (known.report) shown.packs = packsOf(known);
    draw();
  };
  watchReport(tabId, (report) => void take(report));
  return () => take();
}

function view(shown: Shown, tabId: number | undefined, draw: () => void) {
  const { known, settings, packs, asked, seen, reminderDue } = shown;
  const props: PopupProps = {
    known,
    packs,
    sensitivity: settings.sensitivity,
    nowMs: Date.now(),
    opinionOf: (site) => opinionOf(settings, site),
    onOpinion: saveOpinion,
    onCheck: async (text) => {
      const reply = await ask('check', { text });
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
    onAllow: () => {
      const allowed = requestAccess();
      void allowed.then((granted) => {
        shown.known = { ...shown.known, refused: !granted };
        draw();
      });
    },
    onOptions: () => void browser.runtime.openOptionsPage(),
    reminderDue,
    onLedger: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html#ledger' as '/options.html') }),
    asked: asked.checked,
    group: tabId === undefined ? undefined : <GroupSlot tabId={tabId} first={seen} />,
    checks: (show) => <PictureSlot show={show} trouble={asked.trouble} />,
  };
  return <Popup {...props} />;
}

const root = document.getElementById('root');
if (root) {
  start(root).catch(async (error: unknown) => {
    console.error('popup', error);
    const text = await loadWords(defaults.language);
    const known = { ...nothingKnown, failed: true };
    const shown: Shown = { known, settings: defaults, packs: [], text, seen: undefined, reminderDue: false, asked: {} };
    mount(
      root,
      text,
      defaults,
      text('common.product'),
      view(shown, undefined, () => undefined),
    );
  });
}
