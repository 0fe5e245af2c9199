import { expect, test } from 'vitest';
import { addressesNeeded, isSourceEdit, type SourceEdit } from '../../../src/core/settings/source-edits.ts';

const channel = { id: 'mine', address: 'https://rules.example/mine/', keys: ['k'], added: 1 };
const list = { key: 'list', id: 'l', name: 'L', address: 'https://lists.example/a.txt' } as const;

test.each<[string, SourceEdit, readonly string[]]>([
  ['a channel that was removed', { key: 'channel', channel, added: false }, [channel.address]],
  ['a channel that was added', { key: 'channel', channel, added: true }, []],
  ['a list that was removed', { ...list, added: false }, [list.address]],
  ['a list that was added', { ...list, added: true }, []],
  ['a list from a file', { ...list, address: '', added: false }, []],
  ['a list that was switched off', { key: 'listOn', id: 'l', name: 'L', after: false }, []],
])('taking back %s asks for the permission it needs, and for no other', (_, edit, addresses) => {
  expect(isSourceEdit(edit)).toBe(true);
  expect(addressesNeeded([edit])).toEqual(addresses);
});
