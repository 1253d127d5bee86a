// How much of PDF files our reader finds, and in which order: npm run bench:pdf-text -- FOLDER…
//
// What `pdftotext` draws of a file is the truth: `-raw` in the order of the file, without it in the order of the page, whichever agrees
// better with ours. Words are counted as in `bench:office`; the order is the share of our runs of three words that theirs has as well.
// We leave out running heads, feet, page numbers and notes, which they keep. `--words` shows words that are on one side alone.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { articleOf } from '../../src/pipeline.js';
import { compareWords, type Shares } from '../office/compare-words.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { words: { type: 'boolean' } } });
if (positionals.length === 0) throw new Error('Name at least one folder.');

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const drawn = (file: string, ...how: readonly string[]): string =>
  execFileSync('pdftotext', [...how, '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).replace(/(\p{L})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '$1');

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Share of the runs of three words of the first text that the second has, too. */
function orderOf(found: string, truth: string): number {
  const runs = (words: readonly string[]): string[] => words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  const theirs = new Set(runs(wordsOf(truth)));
  const ours = runs(wordsOf(found));
  return ours.filter((run) => theirs.has(run)).length / Math.max(1, ours.length);
}

interface Found extends Shares {
  readonly order: number;
}

for (const folder of positionals) {
  const all: Found[] = [];
  print(`${basename(folder)}\n  recall  prec.   order   words  seconds`);
  for (const file of readdirSync(folder).sort()) {
    const path = join(folder, file);
    const before = performance.now();
    try {
      const { value } = await articleOf({ bytes: readFileSync(path), name: file });
      const seconds = (performance.now() - before) / 1000;
      const texts = [drawn(path, '-raw'), drawn(path)];
      const found = texts
        .map((truth): Found => ({ ...compareWords(value.text, truth), order: orderOf(value.text, truth) }))
        .sort((one, other) => other.order - one.order)[0];
      if (found === undefined) continue;
      all.push(found);
      const shares = [found.recall, found.precision, found.order].map((share) => share.toFixed(4).padStart(8)).join('');
      print(`${shares}${String(found.counts.truth).padStart(8)}${seconds.toFixed(1).padStart(9)}  ${file}`);
      if (values.words === true) print(`    lost ${found.lost.join(' ')}\n    added ${found.added.join(' ')}`);
    } catch (error) {
      print(`  ${error instanceof BriefdeckError ? error.diagnostic.code : `uncoded ${String(error)}`}  ${file}`);
    }
  }
  const sum = (key: 'shared' | 'truth' | 'found'): number => all.reduce((total, { counts }) => total + counts[key], 0);
  const order = all.reduce((total, each) => total + each.order * each.counts.found, 0) / Math.max(1, sum('found'));
  const shares = [sum('shared') / sum('truth'), sum('shared') / sum('found'), order];
  print(`${shares.map((share) => share.toFixed(4).padStart(8)).join('')}  ${all.length} files`);
}
