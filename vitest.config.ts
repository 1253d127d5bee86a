import { configDefaults, defineConfig } from 'vitest/config';

/** These put other modules in place of our own, which no other test may see. */
const alone = ['tests/cli/pictures/build-with-pictures.test.ts', 'tests/read/pdf/pdf.test.ts'];

// What a browser shows, what LibreOffice draws, every template in every size, and what long texts cost take minutes: `npm run test:matrix`.
const exclude = [
  ...configDefaults.exclude,
  'tests/browser/**',
  'tests/growth/**',
  'tests/matrix/**',
  'tests/rendered/**',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Many tests wait for a program that they start.
    maxWorkers: '100%',
    projects: [
      // A process for each file would take longer to start than most files take.
      {
        extends: true,
        test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: [...exclude, ...alone], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
