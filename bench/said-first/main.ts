// Learns which sentences a person would say first of an article: npm run bench:said-first -- TEXTS [--write]
//
// `bench/gold/said-first.jsonl` holds, of 231 annotated articles, what a reader marked who was to tell each in half a minute: the sentence that
// tells the main message, those that do nearly as well, the three to five to be said, and what only looks as if it had to be. Prints how
// often the worthiest sentence, and one of the four worthiest, tells the main message on articles that were not learnt from; with
// `--write` the weights learnt from all take the place of those in the source.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLabels, type Labelled } from './labels.js';
import { learnFirst } from './learn.js';
import { saidFirstBy } from '../../src/summarize/value/said-first/said-first.js';
import type { FirstWeights } from '../../src/summarize/value/said-first/weights.js';

const weightsFile = 'src/summarize/value/said-first/weights.ts';
const parts = 8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const [texts] = positionals;
if (texts === undefined) throw new Error('Give the folder of texts.');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const rates = (articles: readonly Labelled[], valuesOf: (article: Labelled) => readonly number[]): string => {
  let [first, among, said, never] = [0, 0, 0, 0];
  for (const article of articles) {
    const worth = valuesOf(article);
    const best = article.annotation.reading.sentences
      .map(({ index }) => index)
      .sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0))
      .slice(0, 4);
    const isMain = (index: number): boolean => article.main.has(index) || article.also.has(index);
    if (best[0] !== undefined && isMain(best[0])) first += 1;
    if (best.some(isMain)) among += 1;
    said += best.filter((index) => article.first.has(index)).length / Math.max(1, article.first.size);
    never += best.filter((index) => article.never.has(index)).length;
  }
  return [first, among, said, never].map((sum) => (sum / articles.length).toFixed(2)).join('  ');
};

const articles = await readLabels('bench/gold/said-first.jsonl', texts);
print(
  `${articles.length} articles: main message first, among the first four; of what is to be said; never to be said, an article`,
);
print(`worth to the deck  ${rates(articles, ({ worth }) => worth)}`);
const weightsWithout = Array.from({ length: parts }, (_, part) =>
  learnFirst(articles.filter((_one, at) => at % parts !== part)),
);
const outOf = new Map<Labelled, FirstWeights>(
  articles.flatMap((article, at) => {
    const weights = weightsWithout[at % parts];
    return weights === undefined ? [] : [[article, weights] as const];
  }),
);
const weightsOf = (article: Labelled): FirstWeights => {
  const weights = outOf.get(article);
  if (weights === undefined) throw new Error('An article is in no part.');
  return weights;
};
print(
  `said first         ${rates(articles, (article) => saidFirstBy(article.annotation, article.worth, weightsOf(article)))}`,
);
if (values.write) {
  const rows = Object.entries(learnFirst(articles)).map(([name, weight]) => `  ${name}: ${weight},\n`);
  writeFileSync(weightsFile, readFileSync(weightsFile, 'utf8').replace(/(?<=FirstWeights = \{\n)[^}]*/, rows.join('')));
}
