// Brings edited decks up to date with their articles: npm run bench:update -- FOLDER|FILE… [--seed N] [--print]
//
// Each pair is two versions of one Markdown file, NAME.old.md and NAME.new.md. A deck is built of the old one and edited as PowerPoint
// writes it: a line worded, one taken out, a slide moved, a slide and a note of somebody's own. `briefdeck update` then has to keep every
// edit, to tell every number that comes or goes, to leave slides that say what they said as they are, to the byte, and to change nothing
// when it is run once more. Exits with 1 where it does not.
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from '../edited/random.js';
import { tryPair } from './try-pair.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, print: { type: 'boolean', default: false } },
});
const files = positionals.flatMap((path) =>
  statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
);
const old = files.filter((file) => file.endsWith('.old.md')).toSorted();
if (old.length === 0) throw new Error('Give a folder of pairs, NAME.old.md and NAME.new.md.');

const random = randomOf(Number(values.seed));
const counts = { edits: 0, lost: 0, stayed: 0, slides: 0, madeAgain: 0, untold: 0, again: 0, changes: 0, figures: 0 };
for (const [index, file] of old.entries()) {
  const { failure, edits, lost, slides, numbers, changes, changesAgain } = await tryPair(
    file,
    file.replace(/\.old\.md$/, '.new.md'),
    index,
    random,
  );
  counts.edits += edits;
  counts.lost += lost.length;
  counts.slides += slides.before;
  counts.stayed += slides.stayed;
  counts.madeAgain += slides.madeAgain.length;
  counts.untold += numbers.length;
  counts.changes += changes.length;
  counts.figures += changes.filter((line) => line.startsWith('figure')).length;
  if (changesAgain.length > 0) counts.again += 1;
  const faults = [
    ...(failure === undefined ? [] : [failure]),
    ...lost.map((line) => `lost ${line}`),
    ...numbers.map((line) => `not told ${line}`),
    ...slides.madeAgain.map((line) => `made again ${line}`),
    ...changesAgain.map((line) => `again ${line}`),
  ];
  process.stdout.write(`${basename(file)}: ${edits} edits, ${changes.length} changes, ${faults.length} faults\n`);
  if (values.print) process.stdout.write(faults.map((fault) => `    ${fault}\n`).join(''));
  if (faults.length > 0) process.exitCode = 1;
}
process.stdout.write(
  [
    `${old.length} pairs; ${counts.changes} changes told, ${counts.figures} of them figures`,
    `edits lost: ${counts.lost} of ${counts.edits}`,
    `numbers that came or went without a line of it: ${counts.untold}`,
    `slides that stayed: ${counts.stayed} of ${counts.slides}; made again though they say the same: ${counts.madeAgain}`,
    `decks that change again: ${counts.again}`,
  ]
    .map((line) => `${line}\n`)
    .join(''),
);
