import { defineConfig } from 'vitest/config';

// LibreOffice starts anew for each test, and a machine may be busy.
export default defineConfig({
  test: {
    include: ['tests/{browser,growth,matrix,rendered}/**/*.test.ts'],
    testTimeout: 300_000,
    pool: 'forks',
    expect: { poll: { timeout: 20_000 } },
  },
});
