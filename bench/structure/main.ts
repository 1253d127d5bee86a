// How well our reader finds a document's structure: npm run bench:structure -- MIRROR [--set open,shut,third,fourth,fifth,sixth,seventh-open,seventh-shut,eighth-open,eighth-shut] [--faults] [--only ID]
//
// MIRROR holds the snapshots that marks.jsonl names, as bench/gold/mirror.ts reads them. Every set was marked before our output was
// seen. What a set has wrong was read, and mended, after it was measured; docs/analysis/structure.md tells when.
import { parseArgs } from 'node:util';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { articleOf } from '../../src/pipeline.js';
import { makeDocument } from './make-document.js';
import { readMarks } from './marks.js';
import { none, sum } from './count.js';
import { measure, type Measured, refused } from './measure.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'open,shut' },
    faults: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const [mirror] = positionals;
if (mirror === undefined) throw new Error('Name the mirror.');

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const kinds = ['headings', 'levels', 'items', 'turns', 'speakers', 'furniture', 'title', 'date'] as const;

const marks = readMarks('bench/structure/marks.jsonl').filter(
  ({ id, set }) => values.set.split(',').includes(set) && (values.only === undefined || id === values.only),
);
const measured: Measured[] = [];
for (const each of marks) {
  const bytes = makeDocument(mirror, each);
  if (bytes === undefined) {
    print(`${each.id}: not the document that was marked`);
    process.exitCode = 1;
    continue;
  }
  const name = `${each.id}.${each.format}`;
  const read = await articleOf({ bytes, name }).catch((error: unknown) => {
    if (error instanceof BriefdeckError) return error;
    throw error;
  });
  const found = read instanceof BriefdeckError ? refused(each, read.message) : measure(read.value, each);
  measured.push(found);
  if (!values.faults) continue;
  const genre = read instanceof BriefdeckError ? 'refused' : read.value.genre;
  print(`${each.id} (${genre}): ${found.faults.length === 0 ? 'no fault' : ''}`);
  for (const fault of found.faults) print(`  ${fault}`);
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
print(`${measured.length} documents   precision  recall  F1      right missed wrong`);
for (const kind of kinds) {
  const { right, missed, wrong } = measured.map((each) => each[kind]).reduce(sum, none);
  const rates = [
    share(right, right + wrong),
    share(right, right + missed),
    share(2 * right, 2 * right + missed + wrong),
  ];
  print(
    `${kind.padEnd(14)} ${rates.map((rate) => rate.padStart(8)).join('')}   ${[right, missed, wrong].map((n) => String(n).padStart(6)).join('')}`,
  );
}
