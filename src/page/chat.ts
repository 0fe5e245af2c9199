// Chat hosts: everything shown is read, asked about and marked, until the page goes.
import type { Surroundings } from './asking.ts';

export async function startChat(around: Surroundings): Promise<void> {
  await around.settings();
}
