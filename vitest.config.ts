import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Every template drawn in every size takes minutes: `npm run test:matrix`.
    exclude: [...configDefaults.exclude, 'tests/matrix/**'],
    testTimeout: 30_000,
    pool: 'forks',
  },
});
