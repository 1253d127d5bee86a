import { defineConfig } from 'vitest/config';
import { ofEachFile, ofEachLine, ofTheProgram, ofWholeDecks } from './vitest.config.js';

// LibreOffice starts anew for each test, and a machine may be busy.
export default defineConfig({
  test: {
    include: [
      'tests/{browser,growth,matrix,rendered}/**/*.test.ts',
      ofTheProgram,
      ofWholeDecks,
      ofEachLine,
      ofEachFile,
      // What every test run tries a few times, here more often.
      'tests/{golden,check/altered}/papers.test.ts',
      'tests/briefing/{edits-of-any-outline,markdown,round-trip}.test.ts',
      'tests/compose/{compose,graphics/picture/any-pictures}.test.ts',
      'tests/{check/deck/compare-deck,property/briefing,read/property,summarize/properties}.test.ts',
    ],
    env: { BRIEFDECK_RUNS: '60' },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    // Firefox is driven through one; Node has had it without a flag since 22.
    execArgv: ['--experimental-websocket'],
    // Much of it waits for LibreOffice and Chromium.
    maxWorkers: '100%',
    expect: { poll: { timeout: 20_000 } },
  },
});
