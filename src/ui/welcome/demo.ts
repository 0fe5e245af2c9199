// The made-up chat: five of the eight samples, each with somebody who sends it.
import type { Sighting } from '../../core/model.ts';
import { samples } from '../../core/samples.ts';
import type { Key } from '../areas.ts';

const senders = [
  ['ordinary', 'welcome.sender_mother'],
  ['genuine-assist', 'welcome.sender_aunt'],
  ['lookalike', 'welcome.sender_cousin'],
  ['authorization', 'welcome.sender_neighbour'],
  ['task', 'welcome.sender_stranger'],
] as const satisfies readonly (readonly [string, Key])[];

export interface DemoMessage {
  readonly sighting: Sighting;
  readonly sender: Key;
}

export const demo: readonly DemoMessage[] = senders.flatMap(([id, sender]) => {
  const sighting = samples.find((sample) => sample.id === id);
  return sighting ? [{ sighting, sender }] : [];
});
