// Measures summaries against those people wrote: npm run bench:summary -- FILE… [--limit N] [--seed N] [--no-titles]
//
// A file is JSON Lines, an article or a cluster a line (read-articles.ts). Every system gets the same budgets: as many
// sentences as the references of the file have on average, and as many words as the article's own references, where the
// last sentence is cut off inside.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceBudget, wordBudget } from './budget.js';
import { measure } from './measure.js';
import { readArticles, withoutTitles } from './read-articles.js';
import { reportOf } from './report.js';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    'no-titles': { type: 'boolean', default: false },
  },
});
const limit = Number(values.limit);
const seed = Number(values.seed);
if (files.length === 0) throw new Error('Give a file of articles in JSON Lines.');
if (!(limit >= 1)) throw new Error('--limit takes a number from 1.');
if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number.');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

for (const file of files) {
  const read = readArticles(file, limit);
  const articles = values['no-titles'] ? read.map(withoutTitles) : read;
  print(`${basename(file)}: ${articles.length} articles${values['no-titles'] ? ', titles left out' : ''}`);
  const sentences = sentenceBudget(articles);
  for (const line of reportOf(
    `${sentences.sentences} sentences`,
    measure(articles, () => sentences, seed),
    seed,
  ))
    print(`  ${line}`);
  for (const line of reportOf('words of the reference', measure(articles, wordBudget, seed), seed)) print(`  ${line}`);
  print('');
}
