// The worker's answers about the ledger, for options.
import { ledgerOf } from '../../core/ledger/ledger.ts';
import type { Handlers } from '../messages.ts';
import { readSettings } from '../settings/settings.ts';
import { changeLedger, readLedger } from './ledger.ts';
import { isReminderDue, looked } from './ledger-reminder.ts';

export const ledgerHandlers: Handlers = {
  readLedger: {
    from: 'own-pages',
    answer: async () => {
      const [entries, settings] = await Promise.all([readLedger(), readSettings()]);
      return { entries, reminderDue: await isReminderDue(entries, settings.remindEvery) };
    },
  },
  forgetPassings: {
    from: 'own-pages',
    answer: async ({ ids }) => {
      const gone = new Set(ids);
      await changeLedger((before) => before.filter((one) => !gone.has(one.id)));
      return null;
    },
  },
  restorePassings: {
    from: 'own-pages',
    answer: async ({ entries }) => {
      await changeLedger((now) => ledgerOf([...now, ...entries]));
      return null;
    },
  },
  lookedAtLedger: {
    from: 'own-pages',
    answer: async () => {
      await looked();
      return null;
    },
  },
};
