// Changes the code in one place at a time and tells which changes no test finds:
//
//   npm run mutants -- [--seed N] [--count N] [--rooms a,b] [--out FILE] [--again FILE] [--near]
//
// A seeded sample, the same number from each room. All is done in a copy of the tree, with one vitest; each mutant runs only the tests
// that import what was changed, the nearest first, up to the first that fails: those of whole briefings last. `--out` writes what became
// of each as a line of JSON, as it is known; `--again` runs those of such a file that survived and whose place still says what it said.
// `--near` leaves out the tests of whole briefings, which take most of the time of a mutant that survives: a bound from below.
// What the compiler rejects in its own file asks no test, and is counted apart. What was learnt so far: docs/analysis/tests.md.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Bundle } from './bundle.js';
import { fits, lineOf, type Mutant } from './mutant.js';
import { Reach } from './reach.js';
import { type Fate, report } from './report.js';
import { sampleOf } from './sample.js';
import { Tester } from './tester.js';
import { copiedTree } from './tree.js';
import { Types } from './types.js';
import { work } from './worker.js';

/** Tests of these are not asked: they take long, look at the clock, or stand far from the rooms that are changed. */
const notAsked = new RegExp(
  '^tests/(?:bench|briefing|browser|cli|compose|doctor|fetch|fixtures|growth|matrix|picture|preview|read/(?:charset|pdf)|render|rendered|size|start|template)/|' +
    'golden/(?:documents|golden)\\.test|summarize/samples\\.test|propert(?:y|ies)\\.test|^tests/property/|^tests/check/deck/compare-deck\\.test|rank-sentences\\.test',
);

/** Those that look at whole briefings and whole articles. */
const ofWholeBriefings = /^tests\/(?:golden|summarize\/annotate)\//;

/** So long may the tests of one mutant take, in milliseconds, and twice as long as all tests without a change. */
const longest = 120_000;
const longestUnchanged = 20 * 60_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '90' },
    rooms: { type: 'string', default: 'summarize,check,language' },
    out: { type: 'string' },
    again: { type: 'string' },
    near: { type: 'boolean', default: false },
    work: { type: 'string' },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const drawn = (root: string): Mutant[] => {
  if (values.again !== undefined)
    return readFileSync(values.again, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Fate)
      .filter(
        (fate) =>
          fate.killedBy === undefined && !fate.byTypes && fits(readFileSync(join(root, fate.file), 'utf8'), fate),
      );
  const rooms = values.rooms.split(',');
  const each = Math.round(Number(values.count) / rooms.length);
  const samples = rooms.map((room) => sampleOf(root, room, each, Number(values.seed)));
  // The rooms in turns, so that a run that is ended early has seen all of them alike.
  return Array.from({ length: each }, (_, index) => samples.flatMap((sample) => sample[index] ?? [])).flat();
};

/** The tests that can find a change of a file, in the order to ask them in. */
const testsOf = (reach: Reach, file: string): string[] => {
  const tests = reach.testsOf(file).filter((name) => !notAsked.test(name));
  const whole = tests.filter((name) => ofWholeBriefings.test(name));
  return [...tests.filter((name) => !whole.includes(name)), ...(values.near ? [] : whole)];
};

const run = async (): Promise<void> => {
  const { root, remove } = copiedTree();
  const reach = new Reach(root);
  const mutants = drawn(root);
  const all = [...new Set(mutants.flatMap(({ file }) => testsOf(reach, file)))];
  const bundle = new Bundle(root, all);
  const module = join(root, 'bundle.mjs');
  const tester = new Tester(root);
  const types = new Types(root);
  const { out } = values;
  if (out !== undefined) writeFileSync(out, '');
  try {
    await bundle.write(module);
    const begun = Date.now();
    const unchanged = await tester.run({ module, tests: all }, longestUnchanged);
    if (unchanged !== undefined) throw new Error(`Without any change there fails: ${unchanged}`);
    // Where others keep the machine busy, all takes longer.
    const limit = Math.max(longest, 2 * (Date.now() - begun));
    const fates: Fate[] = [];
    for (const mutant of mutants) {
      const since = Date.now();
      const byTypes = types.reject(mutant);
      const tests = byTypes ? [] : testsOf(reach, mutant.file);
      if (tests.length > 0) await bundle.write(module, mutant);
      const killedBy = tests.length === 0 ? undefined : await tester.run({ module, tests }, limit);
      const fate: Fate = {
        ...mutant,
        line: lineOf(readFileSync(join(root, mutant.file), 'utf8'), mutant),
        byTypes,
        killedBy,
        byWholeOnly: killedBy !== undefined && ofWholeBriefings.test(killedBy),
      };
      fates.push(fate);
      if (out !== undefined) appendFileSync(out, `${JSON.stringify(fate)}\n`);
      const seconds = Math.round((Date.now() - since) / 1000);
      say(
        `${fates.length} ${mutant.file}:${fate.line} ${mutant.operator}: ${byTypes ? 'types' : (killedBy ?? 'survived')} (${seconds} s)`,
      );
    }
    say(`\n${report(fates)}`);
  } finally {
    tester.stop();
    await bundle.close();
    remove();
  }
};

await (values.work === undefined ? run() : work(values.work));
