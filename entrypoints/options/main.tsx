import '../../src/ui/theme.css';
import '../../src/ui/components.css';
import '../../src/ui/ledger/ledger.css';
import '../../src/ui/options/controls.css';
import '../../src/ui/options/lists.css';
import '../../src/ui/options/options.css';
import { browser } from 'wxt/browser';
import { mount } from '../../src/ui/mount.tsx';
import type { OptionsData } from '../../src/ui/options/model.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import { loadText, type Text } from '../../src/ui/text.ts';
import { actions } from './actions.ts';
import { previewAll, readData } from './data.ts';

async function start(root: Element): Promise<void> {
  let previews: OptionsData['previews'] = 'waiting';
  let text: Text | undefined;
  let language: string | undefined;

  const draw = async () => {
    const data = { ...(await readData()), previews };
    if (!text || language !== data.settings.language) {
      language = data.settings.language;
      text = await loadText(data.settings.language, ['common', 'options', 'ledger']);
    }
    mount(root, text, data.settings, text('options.title'), <OptionsPage data={data} actions={actions} />);
  };
  const rate = async () => {
    previews = await previewAll();
    await draw();
  };

  await draw();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') void ('settings' in changes ? rate() : draw());
  });
  await rate();
  // The sections stand only now: go to the one the address names.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

const root = document.getElementById('root');
if (root) void start(root);
