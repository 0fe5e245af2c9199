import { LevelSign } from '../../src/ui/level-sign.tsx';
import '../../src/ui/theme.css';
import '../../src/ui/components.css';
import { levels } from '../../src/core/model.ts';
import { mount } from '../../src/ui/mount.tsx';
import { loadText } from '../../src/ui/text.ts';

async function start(root: Element): Promise<void> {
  const text = await loadText('auto', ['common', 'popup']);
  const signs = levels.map((level) => <LevelSign key={level} level={level} />);
  mount(root, text, { largeText: false }, text('common.product'), signs);
}

const root = document.getElementById('root');
if (root) void start(root);
