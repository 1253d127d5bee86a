// Measures what the value of a sentence is good for: npm run bench:value -- GOLD.jsonl TEXTS INDEX.jsonl [--learn learn --on dev]
//
// Whole sentences are chosen within shares of an article's words, by its order, by the ranking, and by the learnt values; how many of
// the key messages and figures that readers marked they hold is told for news and for other genres.
import { parseArgs } from 'node:util';
import { readGold } from './read-gold.js';
import { learn } from './learn.js';
import { recallTable } from './recall.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    learn: { type: 'string' },
    on: { type: 'string', default: 'dev' },
    rounds: { type: 'string', default: '1500' },
  },
});
const [gold, texts, index] = positionals;
if (gold === undefined || texts === undefined || index === undefined)
  throw new Error('Give the annotations, the folder of texts and their index.');
const articles = await readGold(gold, texts, index);
const of = (splits: string) => articles.filter(({ split }) => splits.split(',').includes(split));
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const weights = values.learn === undefined ? undefined : learn(of(values.learn), Number(values.rounds));
if (weights !== undefined) print(JSON.stringify(weights, undefined, 1));
for (const line of recallTable(of(values.on), weights)) print(line);
