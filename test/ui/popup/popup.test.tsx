// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { locales } from '../../../src/core/model.ts';
import { mount } from '../../../src/ui/mount.tsx';
import type { PopupProps } from '../../../src/ui/popup/popup.tsx';
import { stateNames } from '../../../src/ui/popup/state.ts';
import { shownPopup } from '../../fixtures/popup/shown.tsx';
import { knownStates } from '../../fixtures/popup/states.ts';
import { danger } from '../../fixtures/popup/verdicts.ts';
import { readText } from '../read-text.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(
  name: (typeof stateNames)[number],
  part: Partial<PopupProps> = {},
  locale = locales[0] as (typeof locales)[number],
) {
  await act(() => mount(root, readText(locale), { largeText: false }, 't', shownPopup(knownStates[name], part)));
}

const button = (words: string) => {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no button "${words}" in ${root.textContent}`);
  return found;
};
const press = (words: string) => act(async () => button(words).click());

async function openAll() {
  for (const details of root.querySelectorAll('details')) {
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
  }
}

describe('every state in every language', () => {
  const cases = stateNames.flatMap((name) => locales.map((locale) => [name, locale] as const));
  test.each(cases)('%s in %s: one level, one heading, no string missing', async (name, locale) => {
    await show(name, {}, locale);
    await openAll();
    expect(root.querySelectorAll('[data-level]')).toHaveLength(1);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.textContent).not.toMatch(/\b(common|popup|verdict|report|learn)\.[a-z]/);
    expect(root.textContent).not.toMatch(/\{\w+[},]/);
  });

  test('the level stands on the glance, and nothing rated is never a verdict', async () => {
    await show('danger');
    expect(root.querySelector('[data-level]')?.getAttribute('data-level')).toBe('danger');
    await show('empty');
    expect(root.querySelector('[data-level]')?.getAttribute('data-level')).toBe('unrated');
  });
});

describe('what one can do', () => {
  test('trust is saved for the site, told, and taken back by undo', async () => {
    const onOpinion = vi.fn(async () => true);
    await show('notice', { onOpinion });
    await openAll();
    await press('信任 yangkeduo.com');
    expect(onOpinion).toHaveBeenLastCalledWith('yangkeduo.com', 'trusted');
    expect(root.querySelector('[role=status]')?.textContent).toContain('已信任 yangkeduo.com');
    await press('撤销');
    expect(onOpinion).toHaveBeenLastCalledWith('yangkeduo.com', 'none');
  });

  test('a change that could not be saved says so and offers no undo', async () => {
    await show('notice', { onOpinion: async () => false });
    await openAll();
    await press('信任 yangkeduo.com');
    expect(root.querySelector('[role=status]')?.textContent).toContain('没能保存');
    expect(root.querySelector('[role=status]')?.textContent).not.toContain('撤销');
  });

  test('a pasted text gets the same answer in place of the page’s, and one can go back', async () => {
    await show('empty', { onCheck: async (text) => ({ text, verdict: danger }) });
    const field = root.querySelector('textarea')!;
    await act(async () => {
      field.value = '先交 50 元解冻费';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('查一查');
    expect(root.querySelector('[data-level]')?.getAttribute('data-level')).toBe('danger');
    await press('回到这个页面的结果');
    expect(root.querySelector('[data-level]')?.getAttribute('data-level')).toBe('unrated');
  });

  test('nothing pasted and no answer are told under the field', async () => {
    const onCheck = vi.fn(async () => undefined);
    await show('empty', { onCheck });
    await press('查一查');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('请先贴上');
    expect(onCheck).not.toHaveBeenCalled();
  });

  test('the complaint is shown before it is copied, for the police first where there is danger', async () => {
    await show('danger');
    await openAll();
    await press('写投诉材料');
    await vi.waitFor(() => expect(root.querySelector('select')?.value).toBe('police'), 20_000);
    const text = root.querySelector<HTMLTextAreaElement>('.report-text')!.value;
    expect(text).toContain('hd-tx.top');
    expect(text).not.toContain('9KQ7');
  });
});

test('a page that is looked at only when asked offers just that', async () => {
  const onLook = vi.fn();
  await show('no-access', { known: { ...knownStates.empty, presence: 'waiting' }, onLook });
  expect(root.textContent).not.toContain('刷新这个页面');
  await press('看看这个页面');
  expect(onLook).toHaveBeenCalledOnce();
});
