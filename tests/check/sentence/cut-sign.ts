import { losesAttribution } from '../../../src/check/sentence/attribution.js';
import { cutsOf, type Cut } from '../../../src/check/sentence/cuts.js';
import { halvesConnection } from '../../../src/check/sentence/halved.js';
import { isLicensed } from '../../../src/check/sentence/licence.js';
import { losesWords } from '../../../src/check/sentence/lost-words.js';
import { losesNegation } from '../../../src/check/sentence/negation.js';
import { losesQualifier } from '../../../src/check/sentence/qualifier.js';
import { cutsSeries } from '../../../src/check/sentence/series-cut.js';
import { isSureCut } from '../../../src/check/sentence/sure-cut.js';
import type { LanguagePack } from '../../../src/language/index.js';
import type { Span } from '../../../src/model/span.js';

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

/** What a cut of a sentence loses, and whether it may go, in signs; nothing where all of it is kept. */
export const cutSign = (asked: Asked): string => {
  const [cut] = cutsOf(asked.text, asked.sentence, asked.spans, asked.pack);
  if (cut === undefined) return '';
  const lost = losses.flatMap(([sign, loses]) => (loses(asked) ? [sign] : []));
  return `${lost.join('')}${licenceOf(asked.text, cut, asked.pack)}`.padEnd(3);
};
