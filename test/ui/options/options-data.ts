// What an options page can be given, for tests of its rendered states.
import { type Mock, vi } from 'vitest';
import { good } from '../../../src/core/result.ts';
import { editsBetween, undoEdits } from '../../../src/core/settings/changes.ts';
import { defaults, type Settings } from '../../../src/core/settings/settings.ts';
import type { Done, OptionsActions, OptionsData } from '../../../src/ui/options/model.ts';

export function dataOf(some: Partial<OptionsData> = {}): OptionsData {
  return {
    settings: defaults,
    locked: new Set(),
    given: { trusted: [], reported: [] },
    previews: 'waiting',
    changes: [],
    ledger: [],
    reminderDue: false,
    rules: { channels: [], lists: [] },
    now: Date.UTC(2026, 7, 20),
    ...some,
  };
}

/** Actions that work on one settings object and remember what was asked. */
export function actionsOn(start: Settings = defaults) {
  let settings = start;
  const replace = (after: Settings) => {
    const edits = editsBetween(settings, after);
    settings = after;
    return edits;
  };
  const actions = {
    change: vi.fn(async (next: (before: Settings) => Settings) => replace(next(settings))),
    undo: vi.fn(
      async (edits: Parameters<OptionsActions['undo']>[0]): Promise<Done> => good(replace(undoEdits(settings, edits))),
    ),
    addSite: vi.fn(async () => ({})),
    forget: vi.fn(async () => undefined),
    restoreLedger: vi.fn(async () => undefined),
    looked: vi.fn(async () => undefined),
    renew: vi.fn(async () => undefined),
    previewChannel: vi.fn(),
    declineChannel: vi.fn(),
    addChannel: vi.fn(async (): Promise<Done> => good([])),
    subscribeList: vi.fn(async (): Promise<Done> => good([])),
    removeChannel: vi.fn(async (): Promise<Done> => good([])),
    importList: vi.fn(async (): Promise<Done> => good([])),
    setList: vi.fn(async (): Promise<Done> => good([])),
    removeList: vi.fn(async (): Promise<Done> => good([])),
    exportFile: vi.fn(async () => undefined),
    importFile: vi.fn(),
    eraseAll: vi.fn(async () => undefined),
  } satisfies Record<keyof OptionsActions, Mock>;
  return { actions: actions as unknown as OptionsActions & typeof actions, now: () => settings };
}
