import '../../src/ui/theme.css';
import '../../src/ui/components.css';
import '../../src/ui/learn/learn.css';
import { readSettings } from '../../src/platform/settings/settings.ts';
import { LearnPage } from '../../src/ui/learn/learn-page.tsx';
import { parsePlace } from '../../src/ui/learn/topics.ts';
import { mount } from '../../src/ui/mount.tsx';
import { loadText } from '../../src/ui/text.ts';

async function start(root: Element): Promise<void> {
  const settings = await readSettings();
  const text = await loadText(settings.language, ['common', 'learn']);
  const draw = () => {
    const place = parsePlace(location.hash);
    const title = text(place.topic ? `learn.${place.topic}_title` : 'learn.title');
    mount(root, text, settings, title, <LearnPage place={place} />);
  };
  draw();
  addEventListener('hashchange', () => {
    draw();
    scrollTo(0, 0);
  });
}

const root = document.getElementById('root');
if (root) void start(root);
