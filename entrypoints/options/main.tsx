import '../../src/ui/theme.css';
import '../../src/ui/components.css';
import '../../src/ui/ledger/ledger.css';
import '../../src/ui/options/controls.css';
import '../../src/ui/options/lists.css';
import '../../src/ui/options/options.css';
import '../../src/ui/options/sources.css';
import { browser } from 'wxt/browser';
import type { Settings } from '../../src/core/settings/settings.ts';
import { mount } from '../../src/ui/mount.tsx';
import type { OptionsData } from '../../src/ui/options/model.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import { loadText, type Text } from '../../src/ui/text.ts';
import { actions } from './actions.ts';
import { previewAll, readChanges, readData, readLedger, readRules } from './data.ts';

const ours: readonly string[] = ['settings', 'changes', 'ledger', 'ledgerLooked'];

type Asked = 'previews' | 'rules' | 'changes' | 'ledger' | 'reminderDue';
type Reading = () => Promise<Partial<Pick<OptionsData, Asked>>>;

async function start(root: Element): Promise<void> {
  // What the worker tells; the rest is read from storage at every drawing.
  const nothing = { changes: [], ledger: [], reminderDue: false };
  const asked: Pick<OptionsData, Asked> = { previews: 'waiting', rules: 'waiting', ...nothing };
  let text: Text | undefined;
  let language: Settings['language'] | undefined;

  const drawOnce = async () => {
    const data = { ...(await readData()), ...asked };
    if (!text || language !== data.settings.language) {
      language = data.settings.language;
      text = await loadText(data.settings.language, ['common', 'options', 'ledger', 'packs']);
    }
    mount(root, text, data.settings, text('options.title'), <OptionsPage data={data} actions={acts} />);
  };
  // One after another: a drawing that was overtaken would bring old settings and another language back.
  let drawn = Promise.resolve();
  const draw = () => {
    drawn = drawn.then(drawOnce, drawOnce);
    return drawn;
  };
  const take = async (...readings: Reading[]) => {
    const told = await Promise.all(readings.map((read) => read()));
    Object.assign(asked, ...told);
    await draw();
  };
  const acts = actions(() => take(readRules));

  await draw();
  browser.storage.onChanged.addListener((changes, area) => {
    if ('changes' in changes) void take(readChanges);
    if (area !== 'local') return;
    if ('settings' in changes || 'managed' in changes) void take(previewAll);
    if ('settings' in changes || 'ledger' in changes || 'ledgerLooked' in changes) void take(readLedger);
    // Whatever else the worker keeps there belongs to channels and lists.
    if (!Object.keys(changes).every((key) => ours.includes(key))) void take(readRules);
  });
  // All together: what came one by one would push down what somebody is about to press.
  await take(previewAll, readRules, readChanges, readLedger);
  // The sections stand only now: go to the one the address names.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

const root = document.getElementById('root');
if (root) void start(root);
