import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,db,sandbox,examples,evals,test}/**/*.test.ts'],
    reporters: ['default', './scripts/closing-line.ts'],
    setupFiles: ['./test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
