import { writeFileSync } from 'node:fs';
import { readGold } from './read-gold.js';
import { holdsMost } from './learn.js';
import { candidatesOf } from '../../src/summarize/choose/candidates.js';
import { statementsOf } from '../../src/summarize/say/statement.js';
const [gold, texts, index, out] = process.argv.slice(2);
const articles = await readGold(gold ?? '', texts ?? '', index ?? '');
const rows: unknown[] = [];
for (const a of articles) {
  const st = statementsOf(a.annotation);
  const alone = new Set(
    candidatesOf(a.annotation, st, 1e9)
      .filter((c) => c.series === undefined)
      .map((c) => c.sentences.at(-1)),
  );
  rows.push({
    id: a.id,
    split: a.split,
    news: a.news,
    lang: a.annotation.reading.article.language,
    total: a.annotation.reading.sentences.reduce((s, x) => s + x.words.length, 0),
    nkeys: a.keys.length,
    keysFound: a.keys.filter((k) => a.annotation.reading.sentences.some((s) => holdsMost(s, k))).length,
    sents: a.annotation.reading.sentences.map((s, i) => ({
      f: a.features[i],
      w: st[i]?.words,
      key: a.keys.flatMap((k, n) => (holdsMost(s, k) ? [n] : [])),
      fig: a.figures.filter((k) => holdsMost(s, k)).length,
      show: a.shown.has(i),
      alone: alone.has(i),
      text: a.annotation.reading.text.slice(s.start, s.end),
    })),
  });
}
writeFileSync(out ?? '', rows.map((r) => JSON.stringify(r)).join('\n'));
