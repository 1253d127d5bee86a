// What each cut of one run of words does to a sentence: every-cut.txt. Where a change is meant,
// `npx vitest run tests/check/sentence/every-cut.test.ts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { tokensIn } from '../../../src/check/words/words.js';
import { languagePack } from '../../../src/language/index.js';
import { cutSign } from './cut-sign.js';
import { cutSentences } from './cut-sentences.js';

/** A row for each word that a cut begins with, in it what becomes of the cuts that end with each word from there. */
const gridOf = (language: string, text: string): string => {
  const pack = languagePack(language);
  const sentence = { start: 0, end: text.length };
  const words = tokensIn(text, 0, text.length);
  const rows = words.map((first, from) => {
    const signs = words.slice(from).map((last, index) => {
      const [before, behind] = [words[from - 1], words[from + index + 1]];
      const spans = [
        ...(before === undefined ? [] : [{ start: 0, end: before.end }]),
        ...(behind === undefined ? [] : [{ start: behind.start, end: text.length }]),
      ];
      return spans.length === 0 ? '' : cutSign({ text, sentence, spans, pack });
    });
    return `   ${text.slice(first.start, first.end).padEnd(12)} ${signs.join(' ')}`.trimEnd();
  });
  return [`${language}: ${text}`, ...rows].join('\n');
};

it('tells of each run of words that is cut what it loses, and whether it may go', async () => {
  const grids = cutSentences.map(([language, text]) => gridOf(language, text));
  await expect(`${grids.join('\n')}\n`).toMatchFileSnapshot(resolve('tests', 'check', 'sentence', 'every-cut.txt'));
});
