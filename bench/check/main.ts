// Judges the checker: npm run bench:check -- [FOLDER] [--verbose]
//
// FOLDER holds `articles`, any files that briefdeck reads, and lists of slides over them: `faults`, each with one planted way
// to be false, and `good`, true lines that look like one. Its form is that of bench/check, which is taken without FOLDER;
// bench/check/records.ts describes it. `--verbose` lists what was not found and what was complained of. Exits with 1 where less
// than nine in ten of a kind are found, or more than one good line in fifty is complained of.
import { parseArgs } from 'node:util';
import { judge } from './judge.js';
import { casesIn } from './records.js';
import { detailsOf, reportOf, scoreOf } from './report.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false } },
});

const judged = await judge(casesIn(positionals[0] ?? 'bench/check'));
const score = scoreOf(judged);
if (values.verbose) process.stdout.write(`${detailsOf(judged)}\n\n`);
process.stdout.write(`${reportOf(score)}\n`);
const missed = score.kinds.some(({ found, of }) => found / of < 0.9);
process.exitCode = missed || score.complaints * 50 > score.lines ? 1 : 0;
