import { languagePack } from '../../../src/language/index.js';
import { readingOf } from '../../../src/summarize/annotate/reading.js';
import type { Article } from '../../../src/model/article.js';
import { cutSign } from '../../check/sentence/cut-sign.js';
import { foundIn } from './found-in.js';

/** Each sentence of an article, and below it what is found in it by itself and without each of its clauses. */
export const toldOfArticle = (article: Article): string[] => {
  const { language, text } = article;
  return readingOf(article, languagePack(language)).sentences.flatMap(({ start, end }) =>
    toldOfSentence(language, text.slice(start, end).replace(/\s+/gu, ' ')),
  );
};

/** What the cut of each clause loses, in signs: of "A, b, c." the cut of "A, ", of "b, " and of ", c". */
const cutClauses = (language: string, text: string): string => {
  const pack = languagePack(language);
  const commas = [...text.matchAll(/, /gu)].map(({ index }) => index);
  const sentence = { start: 0, end: text.length };
  const signs = [0, ...commas].map((from, index) => {
    const to = commas[index];
    const start = from === 0 ? 0 : from + 2;
    const cut = to === undefined ? { start: from, end: text.length - 1 } : { start, end: to + 2 };
    const spans = [
      { start: 0, end: cut.start },
      { start: cut.end, end: text.length },
    ].filter((span) => /\p{L}/u.test(text.slice(span.start, span.end)));
    return spans.length === 0 ? '' : cutSign({ text, sentence, spans, pack }).trim();
  });
  return commas.length === 0 ? '' : signs.join(' ');
};

/** A sentence, and below it what is found in it. */
export const toldOfSentence = (language: string, words: string): string[] => {
  const cuts = cutClauses(language, words);
  const found = [...foundIn(language, words), ...(cuts === '' ? [] : [`cuts: ${cuts}`])];
  return [words, ...found.map((line) => `   ${line}`)];
};
