// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { locales } from '../../../src/core/model.ts';
import { samples } from '../../../src/core/samples.ts';
import { settingsOf } from '../../../src/core/settings/settings.ts';
import { mount } from '../../../src/ui/mount.tsx';
import type { OptionsActions, OptionsData } from '../../../src/ui/options/model.ts';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import { readText } from '../read-text.ts';
import { actionsOn, dataOf } from './options-data.ts';

const root = document.body.appendChild(document.createElement('div'));
const text = readText('en');
const show = (data: OptionsData, actions: OptionsActions, t = text) =>
  mount(root, t, data.settings, 'x', <OptionsPage data={data} actions={actions} />);
const $ = <E extends Element = HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
const click = (selector: string) => $<HTMLElement>(selector).click();
const said = () => $('.toast-host').textContent;
const settled = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });

afterEach(() => render(null, root));

test.each(locales)('every sentence of the page exists in %s', (locale) => {
  const verdicts = samples.map(() => ({ level: 'danger', findings: [], links: [] }) as never);
  const previews = { relaxed: verdicts, standard: verdicts, strict: verdicts };
  const ledger = [{ id: 'x', provider: 'qq', data: [], first: 1, last: 2, times: 2, merchant: true, silent: true }];
  show(
    dataOf({ previews, ledger, reminderDue: true, locked: new Set(['watch']) }),
    actionsOn().actions,
    readText(locale),
  );
  // A key without its string would be shown as the key itself.
  expect(root.innerHTML).not.toMatch(/\b(options|ledger|common|packs)\.[a-z]/);
  expect(root.textContent).not.toMatch(/[{}]/);
  expect(root.querySelectorAll('[data-sample]')).toHaveLength(8);
});

test('choosing a sensitivity saves it, says so and offers undo, which brings the old one back', async () => {
  const { actions, now } = actionsOn();
  show(dataOf(), actions);
  click('input[value="strict"]');
  await settled(() => expect(said()).toContain('Sensitivity set to Strict.'));
  expect(now().sensitivity).toBe('strict');
  click('.toast button');
  await settled(() => expect(now().sensitivity).toBe('standard'));
  expect(said()).toContain('Sensitivity set to Standard.');
});

test('a browser that refuses to save is told of, and nothing else is claimed', async () => {
  const { actions } = actionsOn();
  actions.change.mockRejectedValueOnce(new Error('QUOTA'));
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  show(dataOf(), actions);
  click('input[value="strict"]');
  await settled(() => expect(said()).toContain(text('options.failed')));
  expect($('.toast-host').querySelectorAll('button')).toHaveLength(1);
});

test.each(['empty', 'not-a-site', 'shared', 'known', 'full', 'locked'] as const)(
  'input that is %s gets a sentence of its own, tied to the field',
  async (error) => {
    const { actions } = actionsOn();
    actions.addSite.mockResolvedValueOnce({ error, site: 'com.cn' });
    show(dataOf(), actions);
    $<HTMLFormElement>('#sites form').requestSubmit();
    await settled(() =>
      expect($('#sites [role="alert"]').textContent).toBe(text(`options.site_error_${error}`, { site: 'com.cn' })),
    );
    const input = $<HTMLInputElement>('#sites input');
    expect(input.getAttribute('aria-describedby')).toBe($('#sites [role="alert"]').id);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  },
);

test('a site can be removed, and the notice takes it back', async () => {
  const settings = settingsOf({ trusted: ['a.com', 'b.cn'] });
  const { actions, now } = actionsOn(settings);
  show(dataOf({ settings }), actions);
  click('[aria-label="Remove a.com"]');
  await settled(() => expect(now().trusted).toEqual(['b.cn']));
  await settled(() => expect(said()).toContain('a.com is no longer trusted.'));
  click('.toast button');
  await settled(() => expect(now().trusted).toEqual(['a.com', 'b.cn']));
});

test('erasing everything asks first; the first press alone erases nothing', async () => {
  const { actions } = actionsOn();
  show(dataOf(), actions);
  const press = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('.erase button')].find((one) => one.textContent === name)!.click();
  press(text('options.erase'));
  await settled(() => expect($('.erase').textContent).toContain(text('options.erase_ask')));
  expect(actions.eraseAll).not.toHaveBeenCalled();
  press(text('common.cancel'));
  await settled(() => expect($('.erase').textContent).not.toContain(text('options.erase_ask')));
  press(text('options.erase'));
  await settled(() => press(text('options.erase_yes')));
  await settled(() => expect(said()).toContain(text('options.erased')));
  expect(actions.eraseAll).toHaveBeenCalledTimes(1);
});

test('what an organization has fixed bears a note and cannot be changed; the rest can', () => {
  const settings = settingsOf({ trusted: ['a.com'], reported: ['b.top', 'own.top'] });
  const locked = new Set(['sensitivity', 'trusted', 'guard', 'channels'] as const);
  const given = { trusted: ['a.com'], reported: ['b.top'] };
  show(dataOf({ settings, locked, given }), actionsOn(settings).actions);
  expect($('.managed-banner').textContent).toBe(text('options.managed_banner'));
  expect($<HTMLFieldSetElement>('#sensitivity fieldset').disabled).toBe(true);
  expect($<HTMLFieldSetElement>('#watch fieldset').disabled).toBe(false);
  const switches = [...root.querySelectorAll<HTMLInputElement>('#watch [role="switch"]')];
  expect(switches.map((one) => one.disabled)).toEqual([false, true]);
  expect(root.querySelectorAll('#sites form')).toHaveLength(1);
  // A site the organization gave stays; the user's own can go. Channels are locked, lists are not.
  expect([...root.querySelectorAll('#sites li')].map((one) => one.querySelectorAll('button').length)).toEqual([
    0, 0, 1,
  ]);
  expect(root.querySelectorAll('#rules form')).toHaveLength(1);
});

test('a preview that got no answer is told of and leaves the cards usable', () => {
  show(dataOf({ previews: 'failed' }), actionsOn().actions);
  expect($('#sensitivity').textContent).toContain(text('options.preview_failed'));
  expect(root.querySelectorAll('#sensitivity input:not(:disabled)')).toHaveLength(3);
});

test('deleting a ledger entry tells so, and undo hands the entry back', async () => {
  const entry = { id: 'x', provider: 'wechat', receiver: 'a.example', data: [], first: 1, last: 2, times: 1 };
  const { actions } = actionsOn();
  show(dataOf({ ledger: [entry] }), actions);
  click('[aria-label="Delete this entry: WeChat → a.example"]');
  await settled(() => expect(said()).toContain('1 entry deleted.'));
  expect(actions.forget).toHaveBeenCalledWith(['x']);
  click('.toast button');
  await settled(() => expect(actions.restoreLedger).toHaveBeenCalledWith([entry]));
});

test('channels and lists of an imported file are only offered: each is added by a click, a channel under its known key', async () => {
  const channel = { name: 'A shop', address: 'https://rules.example/', fingerprints: ['12 34'] };
  const list = { name: 'My list', address: 'https://lists.example/a.txt' };
  const { actions } = actionsOn();
  actions.importFile.mockResolvedValueOnce({ ok: true, edits: [], dropped: 0, offers: [channel, list] });
  actions.addChannel.mockResolvedValueOnce({ ok: false, error: { code: 'unknown-key' } });
  actions.subscribeList.mockResolvedValueOnce({ ok: true, value: [] });
  show(dataOf(), actions);
  const input = $<HTMLInputElement>('#backup input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(() => expect($('#backup').textContent).toContain('12 34'));
  expect(actions.addChannel).not.toHaveBeenCalled();
  click('[aria-label="Add A shop"]');
  await settled(() => expect($('#backup [role=alert]').textContent).toBe(text('packs.refused_unknown_key')));
  expect(actions.addChannel).toHaveBeenCalledWith(channel.address, channel.fingerprints);
  click('[aria-label="Add My list"]');
  await settled(() => expect($('#backup').textContent).not.toContain('My list'));
});
