// Channels and lists: questions to the worker; the browser's permission for an address is asked from here.
import { type Refusal, refusalOf } from '../../src/core/pack/refusal.ts';
import { bad, type Result } from '../../src/core/result.ts';
import { type Reply, send } from '../../src/platform/messages.ts';
import { askForOrigin } from '../../src/platform/origins.ts';
import type { OptionsActions } from '../../src/ui/options/model.ts';

type RulesActions = Pick<
  OptionsActions,
  | 'renew'
  | 'previewChannel'
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
  const sure = async (asked: Promise<Reply<Result<unknown, Refusal>>>): Promise<void> => {
    const result = await told(asked);
    if (!result.ok) throw new Error(result.error.code);
  };
  const permitted = async <T>(
    address: string,
    ask: () => Promise<Reply<Result<T, Refusal>>>,
  ): Promise<Result<T, Refusal>> =>
    // The browser asks only when called straight from a click: nothing may be awaited before.
    (await askForOrigin(address)) ? told(ask()) : bad(refusalOf('permission'));

  return {
    renew: async (id) => {
      await told(send('renewNow', id === undefined ? {} : { id }));
    },
    previewChannel: (address) => permitted(address, () => send('previewChannel', { address })),
    addChannel: (address, fingerprints) => permitted(address, () => send('addChannel', { address, fingerprints })),
    subscribeList: (address, name) =>
      permitted(address, () => send('subscribeList', { address, ...(name === undefined ? {} : { name }) })),
    importList: async (file) => {
      const blob = URL.createObjectURL(file);
      try {
        return await told(send('importList', { blob, name: file.name.slice(0, 100) }));
      } finally {
        URL.revokeObjectURL(blob);
      }
    },
    removeChannel: (id) => sure(send('removeChannel', { id })),
    setList: (id, enabled) => sure(send('setList', { id, enabled })),
    removeList: (id) => sure(send('removeList', { id })),
  };
}
