// How many decks one process makes once it is warm, and what its memory does: npm run bench:warm [-- --decks N] [--article FILE]
//
// Processor time counts, which other work on the machine changes little: user and system time of this process by stage, from the
// hundredth deck on.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pptxOf } from '../../src/formats.js';
import { articleOf, briefingOf, deckOf, type Stage } from '../../src/pipeline.js';
import { builtInTemplate } from '../../tests/template/built-in.js';

const { values } = parseArgs({
  options: {
    decks: { type: 'string', default: '2000' },
    article: { type: 'string', default: 'assets/articles/harbour-flood-barrier.txt' },
  },
});
const decks = Number(values.decks);
const warm = Math.min(100, Math.floor(decks / 2));
const bytes = readFileSync(values.article);
const template = builtInTemplate('brief');
const spent = new Map<string, number>();
let made = 0;

/** Milliseconds of this process. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const stage: Stage = async (name, work) => {
  const before = processor();
  const done = await work();
  if (made >= warm) spent.set(name, (spent.get(name) ?? 0) + processor() - before);
  return done;
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

let begun = 0;
for (; made < decks; made += 1) {
  if (made === warm) begun = processor();
  const { value: article } = await articleOf({ bytes, name: 'article.txt' }, stage);
  const { value: briefing } = await briefingOf(article, {}, stage);
  const { value: deck } = await deckOf(briefing, template, { article }, stage);
  await pptxOf(deck, briefing, template, {}, stage);
  if ((made + 1) % Math.max(1, Math.floor(decks / 10)) === 0)
    print(`after ${made + 1} decks: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
}
const each = (processor() - begun) / (decks - warm);
print(`${each.toFixed(1)} ms of processor time a deck, ${(1000 / each).toFixed(0)} decks a second and core`);
for (const [name, all] of spent) print(`${name.padEnd(10)}${(all / (decks - warm)).toFixed(1).padStart(7)} ms`);
