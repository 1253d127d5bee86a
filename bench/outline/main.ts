// Outlines whole sets of articles: npm run bench:outline -- FILE.jsonl… [--sample N] [--seed S] [--print]
//
// FILE holds one article, or one cluster of articles, a line, as bench/outline/articles.ts reads it; a .txt file is an article
// as it stands. `--sample` takes so many of each file by chance, the same for the same `--seed`. `--print` shows each
// briefing as text, with the whole sentence below every line that is cut from one. Exits with 1 when an article can't be
// outlined or a line breaks a rule.
import { parseArgs } from 'node:util';
import { articlesIn } from './articles.js';
import { outline, type Outline } from './outline.js';
import { readable } from './readable.js';
import { report } from './report.js';
import { sampleOf } from './sample.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    print: { type: 'boolean', default: false },
    /** Only the articles of these ids. */
    only: { type: 'string', multiple: true },
  },
});
if (positionals.length === 0) throw new Error('Name at least one file of articles.');

const chosen = positionals.flatMap((file) => {
  const all = [...articlesIn(file)].filter(({ id }) => values.only?.includes(id) ?? true);
  return values.sample === undefined ? all : sampleOf(all, Number(values.sample), Number(values.seed));
});
const outlines: Outline[] = [];
for (const article of chosen) {
  const outlined = await outline(article);
  outlines.push(values.print ? outlined : { ...outlined, briefing: undefined });
  if (values.print) process.stdout.write(`${readable(article, outlined)}\n\n`);
}
process.stdout.write(`${report(outlines)}\n`);
process.exitCode = outlines.some(({ crash, findings }) => crash !== undefined || findings.length > 0) ? 1 : 0;
