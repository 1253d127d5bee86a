// What the rules of a Briefing refuse of our own first drafts: npm run bench:refused -- FILE… [--print]
//
// A line that is refused is chosen no more, so that each rule that complains of a true line silently empties decks. Prints how many
// lines were drafted, and by code how many of them are refused; `--print` shows each finding with its file. FILE holds one article, as
// text or Markdown.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBriefing } from '../../src/check/index.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { languagePack } from '../../src/language/index.js';
import type { Briefing } from '../../src/model/briefing.js';
import { pointsOf } from '../../src/model/points.js';
import { articleOf } from '../../src/pipeline.js';
import { annotatedArticle } from '../../src/summarize/annotate/annotated-article.js';
import { budgetFor } from '../../src/summarize/choose/budget/budget-for.js';
import { draftsWithin } from '../../src/summarize/drafts/drafts-within.js';
import { materialOf } from '../../src/summarize/drafts/material.js';
import { nothingRefused } from '../../src/summarize/refused.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { print: { type: 'boolean', default: false } },
});
if (positionals.length === 0) throw new Error('Name at least one file.');

interface Drafted {
  readonly lines: number;
  readonly refused: readonly Diagnostic[];
}

/** What is found in the first draft of a deck of standard length, before anything is chosen anew. */
const drafted = async (file: string): Promise<Drafted> => {
  const bytes = readFileSync(file);
  const isMarked = /^#|\*\*|^- /m.test(bytes.toString());
  const { value: article } = await articleOf({ bytes, name: isMarked ? 'article.md' : 'article.txt' });
  const pack = languagePack(article.language);
  const annotation = annotatedArticle(article, pack);
  const material = materialOf(annotation, true);
  const drafts = draftsWithin(material, budgetFor(annotation, material.statements, 'standard'), nothingRefused());
  const topics = drafts.map(({ topic }) => topic);
  const briefing: Briefing = { version: 2, title: file, language: article.language, sources: [], topics };
  const found = checkBriefing(briefing, article, pack);
  return {
    lines: topics.reduce((sum, topic) => sum + pointsOf(topic).length, 0),
    // Ids are made distinct behind this, and sources are given.
    refused: found.filter(({ severity, code }) => severity === 'error' && !beside.has(code)),
  };
};
const beside = new Set(['check.no-source', 'check.id-twice']);

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const counts = new Map<string, number>();
let lines = 0;
for (const file of positionals) {
  const { lines: own, refused } = await drafted(file);
  lines += own;
  for (const { code, message } of refused) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (values.print) print(`${basename(file)} ${code} ${message}`);
  }
}
const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
print(
  `${positionals.length} articles, ${lines} lines drafted, ${all} findings (${((100 * all) / lines).toFixed(1)} %)`,
);
for (const [code, count] of [...counts].sort(([, one], [, other]) => other - one)) print(`${count} ${code}`);
