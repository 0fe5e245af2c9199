// Channels, lists and undo: questions to the worker; the browser's permission for an address is asked from here.
import { type Refusal, refusalOf } from '../../src/core/pack/refusal.ts';
import { bad, type Result } from '../../src/core/result.ts';
import { addressesNeeded } from '../../src/core/settings/source-edits.ts';
import { type Reply, send } from '../../src/platform/messages.ts';
import { askForOrigins } from '../../src/platform/rules/origins.ts';
import type { OptionsActions } from '../../src/ui/options/model.ts';

type RulesActions = Pick<
  OptionsActions,
  | 'undo'
  | 'renew'
  | 'previewChannel'
  | 'declineChannel'
  | 'addChannel'
  | 'subscribeList'
  | 'importList'
  | 'removeChannel'
  | 'setList'
  | 'removeList'
>;

/** `changed` is called after whatever may have changed the state of channels and lists. */
export function rulesActions(changed: () => Promise<void>): RulesActions {
  const told = async <T>(asked: Promise<Reply<T>>): Promise<T> => {
    const reply = await asked;
    await changed();
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  };
  const permitted = async <T>(
    addresses: readonly string[],
    ask: () => Promise<Reply<Result<T, Refusal>>>,
  ): Promise<Result<T, Refusal>> =>
    // The browser asks only when called straight from a click: nothing may be awaited before.
    (await askForOrigins(addresses)) ? told(ask()) : bad(refusalOf('permission'));

  return {
    undo: (edits) => permitted(addressesNeeded(edits), () => send('undo', { edits })),
    renew: async (id) => {
      await told(send('renewNow', id === undefined ? {} : { id }));
    },
    previewChannel: (address) => permitted([address], () => send('previewChannel', { address })),
    declineChannel: (address) => void send('declineChannel', { address }),
    addChannel: (address, fingerprints) => permitted([address], () => send('addChannel', { address, fingerprints })),
    subscribeList: (address, name) => permitted([address], () => send('subscribeList', { address, name })),
    importList: async (file) => {
      const blob = URL.createObjectURL(file);
      try {
        return await told(send('importList', { blob, name: file.name.slice(0, 100) }));
      } finally {
        URL.revokeObjectURL(blob);
      }
    },
    removeChannel: (id) => told(send('removeChannel', { id })),
    setList: (id, enabled) => told(send('setList', { id, enabled })),
    removeList: (id) => told(send('removeList', { id })),
  };
}
