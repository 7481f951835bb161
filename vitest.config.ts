import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const shared = { restoreMocks: true, unstubGlobals: true };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Browsers share two cores and one display; runs beside each other only slow each other down.
          fileParallelism: false,
        },
      },
    ],
  },
});
