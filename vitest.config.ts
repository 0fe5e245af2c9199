import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/{core,page,platform,ui,repo,tools}/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
        },
      },
      {
        test: { name: 'package', include: ['test/package/**/*.test.ts'], globalSetup: ['test/e2e/build.ts'] },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.{ts,tsx}'],
          globalSetup: ['test/e2e/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One second, as it is otherwise, is little for a browser on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          // Two cores: browsers side by side only slow each other down.
          fileParallelism: false,
        },
      },
    ],
  },
});
