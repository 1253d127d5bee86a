import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVitest } from 'vitest/node';

/** What it tells at the end of each run: the test that failed, if one did. */
export interface Told {
  readonly failedBy: string | null;
}

/** What it is asked to run: test files in the order to take them, from the module that holds them. */
export interface Asked {
  readonly module: string;
  readonly tests: readonly string[];
}

/** The one test file that vitest sees. Each of ours is a suite of it, so that a failure names its file. */
const runner = (folder: string): string => `
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, test } from 'vitest';
// What is tried at random is tried for each mutant.
fc.configureGlobal({ numRuns: 20 });
const { module, tests } = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'asked.json'))}, 'utf8'));
const { files } = await import(module);
for (const name of tests)
  describe(name, async () => {
    try {
      await files[name]();
    } catch (error) {
      test('is loaded', () => {
        throw error;
      });
    }
  });
`;

/** Runs tests as it is asked to, with one vitest. */
export const work = async (folder: string): Promise<void> => {
  writeFileSync(join(folder, 'all.test.mjs'), runner(folder));
  const failed: string[] = [];
  const vitest = await createVitest('test', {
    root: folder,
    config: false,
    watch: false,
    include: ['all.test.mjs'],
    pool: 'forks',
    isolate: false,
    bail: 1,
    maxWorkers: 1,
    testTimeout: 30_000,
    cache: false,
    server: { deps: { external: [/bundle\.mjs/] } },
    reporters: [
      {
        onTestCaseResult: (test) => {
          if (test.result().state === 'failed') failed.push(test.fullName);
        },
      },
    ],
  });
  await vitest.standalone();
  const answer = async ({ module, tests }: Asked): Promise<Told> => {
    failed.length = 0;
    writeFileSync(join(folder, 'asked.json'), JSON.stringify({ module: pathToFileURL(module).href, tests }));
    const specifications = await vitest.globTestSpecifications();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    if (failed[0] !== undefined) return { failedBy: failed[0] };
    const suites = testModules.flatMap(({ children }) => [...children.allSuites()]);
    const broken = suites.find((suite) => suite.errors().length > 0);
    if (broken !== undefined) return { failedBy: `${broken.fullName}: ${broken.errors()[0]?.message ?? 'fails'}` };
    const messages = [...testModules.flatMap((all) => all.errors()), ...unhandledErrors].map(messageOf);
    // What vitest itself says, as that a busy machine did not answer in time, is no fault of what is tested.
    const ours = messages.find((message) => !message.startsWith('[vitest'));
    return { failedBy: ours === undefined ? null : `an error outside of tests: ${ours}` };
  };
  process.on('disconnect', () => process.exit());
  process.on('message', (asked: Asked) => {
    void answer(asked).then((told) => process.send?.(told));
  });
};

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
