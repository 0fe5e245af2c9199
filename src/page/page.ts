// Ordinary pages: one cheap look after load; a page without anything of interest costs no message.
import type { PageSurroundings } from './asking.ts';

export async function startPage(around: PageSurroundings): Promise<void> {
  await around.settings();
}
