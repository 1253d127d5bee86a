import { readGold } from './read-gold.js';
import { recallTable } from './recall.js';
const [gold, texts, index] = process.argv.slice(2);
const articles = await readGold(gold ?? '', texts ?? '', index ?? '');
console.log(
  process.env['TAG'],
  recallTable(articles, undefined)
    .filter((l) => /values|^all|^news|^other/.test(l))
    .join(' ')
    .replace(/\s+/g, ' '),
);
