// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { ListStatus } from '../../../src/core/lists/model.ts';
import type { ChannelStatus } from '../../../src/core/pack/channel.ts';
import { refusalCodes } from '../../../src/core/pack/refusal.ts';
import { mount } from '../../../src/ui/mount.tsx';
import type { OptionsActions, Rules } from '../../../src/ui/options/model.ts';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import { readText } from '../read-text.ts';
import { actionsOn, dataOf } from './options-data.ts';

const root = document.body.appendChild(document.createElement('div'));
const text = readText('en');
const now = Date.UTC(2026, 7, 20);
const show = (rules: Rules | 'failed', actions: OptionsActions) => {
  const data = dataOf({ rules, now });
  mount(root, text, data.settings, 'x', <OptionsPage data={data} actions={actions} />);
};
const inRules = () => root.querySelector('#rules')!;
const press = (name: string) =>
  [...inRules().querySelectorAll<HTMLElement>('button')]
    .find((one) => [one.textContent, one.ariaLabel].includes(name))!
    .click();
const settled = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });

const base: ChannelStatus = {
  id: 'base',
  address: '',
  fingerprints: ['aa bb'],
  source: 'bundled',
  pack: { sequence: 3, issued: '2026-08-01', expires: '2027-08-01', rules: 67, dropped: 0 },
  expired: false,
  managed: false,
};
const shop: ChannelStatus = {
  ...base,
  id: 'shop',
  name: { zh_CN: '某店', zh_TW: '某店', en: 'A shop' },
  address: 'https://rules.example/',
  source: 'renewed',
  lastGood: now - 3_600_000,
};
const list: ListStatus = {
  id: 'l1',
  name: 'My list',
  address: 'https://lists.example/hosts.txt',
  added: 1,
  counts: { entries: 1200, bad: 2, skipped: 5 },
  examples: ['??? not a host'],
  managed: false,
  enabled: true,
};

test('a build without an address says so, and offers neither renewal nor removal of the built-in rules', () => {
  show({ channels: [base], lists: [] }, actionsOn().actions);
  const item = root.querySelector('[data-channel="base"]')!;
  expect(item.textContent).toContain(text('options.channel_no_address'));
  expect(item.textContent).toContain('No. 3');
  expect(item.querySelectorAll('button')).toHaveLength(0);
  expect(inRules().textContent).not.toContain(text('options.renew_all'));
  show({ channels: [base], lists: [list] }, actionsOn().actions);
  expect(inRules().textContent).toContain(text('options.renew_all'));
});

test.each(refusalCodes)('a renewal refused because of %s is told in a plain sentence', (code) => {
  show({ channels: [{ ...shop, lastTry: now - 60_000, refusal: { code } }], lists: [] }, actionsOn().actions);
  const told = root.querySelector(`[data-refusal="${code}"]`)!.textContent!;
  expect(told).toContain('minute');
  expect(told).not.toMatch(/packs\.|refused_/);
});

test('rules past their date are told of; rules in date are not', () => {
  show({ channels: [{ ...shop, expired: true }], lists: [] }, actionsOn().actions);
  expect(inRules().textContent).toContain(text('options.channel_expired'));
  show({ channels: [shop], lists: [] }, actionsOn().actions);
  expect(inRules().textContent).not.toContain(text('options.channel_expired'));
});

/** Enters a channel's address; its fingerprint is then shown. */
async function enter(address: string): Promise<void> {
  const form = inRules().querySelector('form')!;
  const input = form.querySelector('input')!;
  input.value = address;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(() => expect(form.checkValidity()).toBe(true));
  await new Promise((drawn) => setTimeout(drawn));
  form.requestSubmit();
  await settled(() => expect(inRules().textContent).toContain('12 34'));
}

test('a channel is only added after its fingerprint was shown and confirmed', async () => {
  const { actions } = actionsOn();
  actions.previewChannel.mockResolvedValueOnce({ ok: true, value: { ...shop, sequence: 3, fingerprints: ['12 34'] } });
  show({ channels: [base], lists: [] }, actions);
  await enter(' https://rules.example/ ');
  expect(actions.previewChannel).toHaveBeenCalledWith('https://rules.example/');
  expect(actions.addChannel).not.toHaveBeenCalled();
  press(text('options.channel_match'));
  await settled(() => expect(actions.addChannel).toHaveBeenCalledWith('https://rules.example/', ['12 34']));
  expect(actions.declineChannel).not.toHaveBeenCalled();
});

test('a channel whose fingerprint does not match is declined, and nothing is added', async () => {
  const { actions } = actionsOn();
  actions.previewChannel.mockResolvedValueOnce({ ok: true, value: { ...shop, sequence: 3, fingerprints: ['12 34'] } });
  show({ channels: [base], lists: [] }, actions);
  await enter('https://rules.example/');
  press(text('common.cancel'));
  await settled(() => expect(actions.declineChannel).toHaveBeenCalledWith(shop.address));
  expect(actions.addChannel).not.toHaveBeenCalled();
  expect(inRules().textContent).not.toContain('12 34');
});

test('a list tells its counts and the lines that were not understood, can be switched off and removed with undo', async () => {
  const { actions } = actionsOn();
  const removal = { key: 'list', id: 'l1', name: 'My list', address: '', added: false } as const;
  actions.removeList.mockResolvedValueOnce({ ok: true, value: [removal] });
  actions.undo.mockResolvedValueOnce({ ok: false, error: { code: 'gone' } });
  show({ channels: [base], lists: [list] }, actions);
  const item = root.querySelector('[data-list="l1"]')!;
  expect(item.textContent).toContain('1,200 sites');
  expect(item.textContent).toContain('??? not a host');
  item.querySelector('input')!.click();
  await settled(() => expect(actions.setList).toHaveBeenCalledWith('l1', false));
  press('Remove My list');
  await settled(() => expect(root.querySelector('.toast-host')!.textContent).toContain('My list was removed.'));
  expect(actions.removeList).toHaveBeenCalledWith('l1');
  root.querySelector<HTMLElement>('.toast button')!.click();
  await settled(() => expect(actions.undo).toHaveBeenCalledWith([removal]));
  await settled(() => expect(root.querySelector('.toast-host')!.textContent).toContain(text('packs.refused_gone')));
});

test('when the state of the rules cannot be read, the page says so and nothing more', () => {
  show('failed', actionsOn().actions);
  expect(inRules().textContent).toContain(text('options.rules_failed'));
  expect(inRules().querySelectorAll('form')).toHaveLength(0);
});
