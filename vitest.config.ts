import { configDefaults, defineConfig } from 'vitest/config';
import { compiledModules, compiledSource } from './tests/support/compiled-source.js';

/** It puts other modules in place of our own, which no other test may see, and pays for it: Vite transforms all that it imports. */
const alone = 'tests/start/keeper.test.ts';

/** The shipped program, started anew for each bad place, signal and fault of a disk. */
export const ofTheProgram = 'tests/cli/program/{faults,hostile,places,random-moments,stopped}.test.ts';

/** These write and read whole decks for seconds; what they show is asked of the rooms too. */
export const ofWholeDecks = [
  'tests/cli/{merge,input/from-deck,output/{build,cite,fonts,into,outputs},template/template}.test.ts',
  'tests/cli/outline/{check,editing-guide,outline,preview,update}.test.ts',
  'tests/{briefing/update,briefing/deck/edits-of-articles,doctor/doctor}.test.ts',
];

/** What is asked of any briefing or paper, and takes seconds even a few times. */
const ofManySlow = 'tests/{briefing/{edits-of-any-outline,round-trip},check/altered/papers,property/briefing}.test.ts';

/** What is asked of any briefing, outline or paper, each many times. */
export const ofMany = [
  ofManySlow,
  'tests/{golden/papers,check/deck/compare-deck,read/property,summarize/properties}.test.ts',
  'tests/briefing/markdown.test.ts',
  'tests/compose/{compose,graphics/picture/any-pictures}.test.ts',
];

/**
 * What is found in each line of two hundred papers, with so many words or sentences put between, and what each word does, by itself and in frames;
 * what comes of it is asked in `tests/golden/papers.test.ts`.
 */
export const ofEachLine = [
  'tests/summarize/{passages/papers,parts/papers,stretched/stretched}.test.ts',
  'tests/language/{each-word/each-line,each-word/each-word,words-in-frames}.test.ts',
];

/**
 * Each charset in each format, as it is declared or not, files of others that once broke a reader, and the briefing of one article in each format:
 * that each gives the same article is asked in every run.
 */
export const ofEachFile = 'tests/{read/charset/table,corpus/corpus,fixtures/same-briefing}.test.ts';

/**
 * Tests call much a few times, each in another way: V8 optimizes what is taken back soon after. It waits seven times as long as usual, and
 * more of what lives shortly fits before it is cleared away.
 */
export const engine = ['--interrupt-budget=500000', '--max-semi-space-size=64'];

// What a browser shows, what LibreOffice draws, every template in every size, what long texts cost and what only a process of its own shows take
// minutes: `npm run test:matrix`.
const exclude = [
  ...configDefaults.exclude,
  'tests/browser/**',
  'tests/growth/**',
  'tests/matrix/**',
  'tests/rendered/**',
  ofTheProgram,
  ...ofWholeDecks,
  ofManySlow,
  ...ofEachLine,
  ofEachFile,
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that asserts nothing can't fail: a loop over what was found passes where nothing was.
    expect: { requireAssertions: true },
    pool: 'forks',
    execArgv: engine,
    // Many tests wait for a program that they start.
    maxWorkers: '100%',
    projects: [
      // A process for each file would take longer to start than most files take.
      {
        extends: true,
        plugins: [compiledSource()],
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...exclude, alone],
          isolate: false,
          server: { deps: { external: [compiledModules] } },
        },
      },
      { extends: true, test: { name: 'alone', include: [alone] } },
    ],
  },
});
