import { defineConfig } from 'vitest/config';
import { compiledModules, compiledSource } from './tests/support/compiled-source.js';
import { engine, ofEachFile, ofEachLine, ofMany, ofTheProgram, ofWholeDecks } from './vitest.config.js';

/** They tell how much memory or time a process takes that has done nothing else, or drive a browser. */
const alone = 'tests/{browser,growth}/**/*.test.ts';

// LibreOffice starts anew for each test, and a machine may be busy.
export default defineConfig({
  test: {
    env: { BRIEFDECK_RUNS: '60' },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    // Much of it waits for LibreOffice and Chromium.
    maxWorkers: '100%',
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        plugins: [compiledSource()],
        test: {
          name: 'together',
          execArgv: engine,
          include: [
            'tests/{matrix,rendered}/**/*.test.ts',
            ofTheProgram,
            ...ofWholeDecks,
            ...ofEachLine,
            ofEachFile,
            // What every test run tries a few times, here more often.
            ...ofMany,
          ],
          isolate: false,
          server: { deps: { external: [compiledModules] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: [alone],
          // Firefox is driven through one; Node has had it without a flag since 22.
          execArgv: ['--experimental-websocket'],
        },
      },
    ],
  },
});
