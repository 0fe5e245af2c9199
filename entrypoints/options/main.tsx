import '../../src/ui/theme.css';
import '../../src/ui/components.css';
import '../../src/ui/ledger/ledger.css';
import '../../src/ui/options/controls.css';
import '../../src/ui/options/lists.css';
import '../../src/ui/options/options.css';
import '../../src/ui/options/sources.css';
import { browser } from 'wxt/browser';
import type { Settings } from '../../src/core/settings.ts';
import { mount } from '../../src/ui/mount.tsx';
import type { OptionsData } from '../../src/ui/options/model.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import { loadText, type Text } from '../../src/ui/text.ts';
import { actions } from './actions.ts';
import { previewAll, readData, readRules } from './data.ts';

const ours: ReadonlySet<string> = new Set(['changes', 'ledger', 'ledgerLooked']);

async function start(root: Element): Promise<void> {
  let previews: OptionsData['previews'] = 'waiting';
  let rules: OptionsData['rules'] = 'waiting';
  let text: Text | undefined;
  let language: Settings['language'] | undefined;

  const draw = async () => {
    const data = { ...(await readData()), previews, rules };
    if (!text || language !== data.settings.language) {
      language = data.settings.language;
      text = await loadText(data.settings.language, ['common', 'options', 'ledger', 'packs']);
    }
    mount(root, text, data.settings, text('options.title'), <OptionsPage data={data} actions={acts} />);
  };
  const rate = async () => {
    previews = await previewAll();
    await draw();
  };

  const learnRules = async () => {
    rules = await readRules();
    await draw();
  };
  const acts = actions(learnRules);

  await draw();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const keys = Object.keys(changes);
    if (keys.includes('settings') || keys.includes('managed')) void rate();
    // Whatever else the worker keeps there belongs to channels and lists.
    else if (keys.some((key) => !ours.has(key))) void learnRules();
    else void draw();
  });
  await Promise.all([rate(), learnRules()]);
  // The sections stand only now: go to the one the address names.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

const root = document.getElementById('root');
if (root) void start(root);
