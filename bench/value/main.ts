// Measures what the value of a sentence is good for:
// npm run bench:value -- GOLD.jsonl,… TEXTS INDEX.jsonl [--learn learn,dev --on dev] [--write]
//
// Whole sentences are chosen within shares of an article's words, by its order, by the ranking, and by the learnt values; how many of
// the key messages and figures that readers marked they hold is told for news and for other genres. With `--write` the weights and terms
// that were learnt take the place of those in the source.
import { parseArgs } from 'node:util';
import { readGold } from './read-gold.js';
import { learn } from './learn.js';
import { recallTable } from './recall.js';
import { writeLearnt } from './write-learnt.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    learn: { type: 'string' },
    on: { type: 'string', default: 'dev' },
    write: { type: 'boolean', default: false },
  },
});
const [gold, texts, index] = positionals;
if (gold === undefined || texts === undefined || index === undefined)
  throw new Error('Give the annotations, the folder of texts and their index.');
const articles = (await Promise.all(gold.split(',').map((file) => readGold(file, texts, index)))).flat();
const of = (splits: string) => articles.filter(({ split }) => splits.split(',').includes(split));
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const learnt = values.learn === undefined ? undefined : learn(of(values.learn));
if (learnt !== undefined) print(JSON.stringify(learnt.weights, undefined, 1));
if (learnt !== undefined && values.write) writeLearnt(learnt);
for (const line of recallTable(of(values.on), learnt?.weights)) print(line);
