import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // What LibreOffice draws, and every template in every size, takes minutes: `npm run test:matrix`.
    exclude: [...configDefaults.exclude, 'tests/matrix/**', 'tests/rendered/**'],
    testTimeout: 30_000,
    pool: 'forks',
  },
});
