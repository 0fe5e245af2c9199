import '../../src/ui/theme.css';
import '../../src/ui/components.css';
import '../../src/ui/verdict/verdict.css';
import '../../src/ui/options/controls.css';
import '../../src/ui/options/options.css';
import '../../src/ui/welcome/demo.css';
import '../../src/ui/welcome/welcome.css';
import { browser } from 'wxt/browser';
import type { Settings } from '../../src/core/settings/settings.ts';
import { isAccessMissing, isPinned, manifestPermissions, requestAccess } from '../../src/platform/access.ts';
import { ask } from '../../src/platform/messages.ts';
import { changeFromPage, saveOpinion } from '../../src/platform/settings/changing.ts';
import { readSettings } from '../../src/platform/settings/settings.ts';
import { mount } from '../../src/ui/mount.tsx';
import { loadText, type Text } from '../../src/ui/text.ts';
import { demo } from '../../src/ui/welcome/demo.ts';
import type { WelcomeActions, WelcomeData } from '../../src/ui/welcome/model.ts';
import { WelcomePage } from '../../src/ui/welcome/welcome-page.tsx';

async function start(root: Element): Promise<void> {
  let verdicts: WelcomeData['verdicts'] = 'waiting';
  let text: Text | undefined;
  let language: Settings['language'] | undefined;

  const draw = async () => {
    const [settings, accessMissing, pinned] = await Promise.all([readSettings(), isAccessMissing(), isPinned()]);
    const data = { settings, accessMissing, pinned, verdicts, permissions: manifestPermissions(), now: Date.now() };
    if (!text || language !== settings.language) {
      language = settings.language;
      text = await loadText(language, ['common', 'welcome', 'options', 'ledger', 'verdict', 'report']);
    }
    mount(root, text, settings, text('welcome.title'), <WelcomePage data={data} actions={actions} />);
  };
  const rate = async () => {
    const reply = await ask('preview', { sightings: demo.map((one) => one.sighting) });
    verdicts = reply.ok ? reply.value : 'failed';
    await draw();
  };
  const actions: WelcomeActions = {
    choose: (sensitivity) => void changeFromPage((before) => ({ ...before, sensitivity })),
    onOpinion: saveOpinion,
    requestAccess: () =>
      requestAccess().then(async (granted) => {
        await draw();
        return granted;
      }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };

  await draw();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void rate();
  });
  await rate();
}

const root = document.getElementById('root');
if (root) void start(root);
