// What each cut of one run of words does to a sentence: every-cut.txt. Where a change is meant,
// `npx vitest run tests/check/sentence/every-cut.test.ts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { losesAttribution } from '../../../src/check/sentence/attribution.js';
import { cutsOf, type Cut } from '../../../src/check/sentence/cuts.js';
import { halvesConnection } from '../../../src/check/sentence/halved.js';
import { isLicensed } from '../../../src/check/sentence/licence.js';
import { losesWords } from '../../../src/check/sentence/lost-words.js';
import { losesNegation } from '../../../src/check/sentence/negation.js';
import { losesQualifier } from '../../../src/check/sentence/qualifier.js';
import { cutsSeries } from '../../../src/check/sentence/series-cut.js';
import { isSureCut } from '../../../src/check/sentence/sure-cut.js';
import { tokensIn } from '../../../src/check/words/words.js';
import { languagePack, type LanguagePack } from '../../../src/language/index.js';
import type { Span } from '../../../src/model/span.js';
import { cutSentences } from './cut-sentences.js';

interface Asked {
  readonly text: string;
  readonly sentence: Span;
  readonly spans: readonly Span[];
  readonly pack: LanguagePack;
}

/** What a cut loses, by the sign that stands for it. */
const losses: readonly (readonly [sign: string, loses: (asked: Asked) => boolean])[] = [
  ['n', ({ text, sentence, spans, pack }) => losesNegation(sentence, spans, text, pack) !== undefined],
  ['c', ({ text, sentence, spans, pack }) => halvesConnection(sentence, spans, text, pack) !== undefined],
  ['w', ({ text, sentence, spans, pack }) => losesWords(sentence, spans, text, pack) !== undefined],
  ['q', ({ text, sentence, spans, pack }) => losesQualifier(sentence, spans, text, pack) !== undefined],
  ['s', ({ text, sentence, spans, pack }) => cutsSeries(sentence, spans, text, pack) !== undefined],
  ['a', ({ text, sentence, spans, pack }) => losesAttribution(sentence, spans, text, pack) !== undefined],
];

/** Whether it may be made: surely, in a line, in a heading, or nowhere. */
const licenceOf = (text: string, cut: Cut, pack: LanguagePack): string => {
  if (isSureCut(text, cut, pack)) return '!';
  if (isLicensed(text, cut, pack, 'line')) return '+';
  return isLicensed(text, cut, pack, 'heading') ? '^' : '-';
};

const signOf = (asked: Asked): string => {
  const [cut] = cutsOf(asked.text, asked.sentence, asked.spans, asked.pack);
  if (cut === undefined) return '';
  const lost = losses.flatMap(([sign, loses]) => (loses(asked) ? [sign] : []));
  return `${lost.join('')}${licenceOf(asked.text, cut, asked.pack)}`.padEnd(3);
};

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
      return spans.length === 0 ? '' : signOf({ text, sentence, spans, pack });
    });
    return `   ${text.slice(first.start, first.end).padEnd(12)} ${signs.join(' ')}`.trimEnd();
  });
  return [`${language}: ${text}`, ...rows].join('\n');
};

it('tells of each run of words that is cut what it loses, and whether it may go', async () => {
  const grids = cutSentences.map(([language, text]) => gridOf(language, text));
  await expect(`${grids.join('\n')}\n`).toMatchFileSnapshot(resolve('tests', 'check', 'sentence', 'every-cut.txt'));
});
