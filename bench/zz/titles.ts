import { readFileSync, readdirSync } from 'node:fs';
import { read } from '../../src/read/index.js';
import { summarize } from '../../src/summarize/index.js';
const dir = process.argv[2]!; 
for (const f of readdirSync(dir).filter((x) => x.endsWith('.txt'))) {
  const { value: article } = await read({ bytes: readFileSync(dir + '/' + f), name: f });
  if (article.title) continue;
  const { value: b } = summarize(article, { size: 'standard' });
  console.log(f, article.genre, '|', b.title, '|', article.text.slice(0, 120).replace(/\n/g, ' '));
}
