import { startsUpperCase } from '../../src/language/index.js';
import { termsIn } from '../../src/summarize/value/unit/term-weight.js';
import type { GoldArticle } from './read-gold.js';

/** A term that fewer articles hold says more of these than of the language. */
const fewestArticles = 8;
/** A word that has a capital more often than this, where it opens no sentence, is a name. */
const nameShare = 0.6;

/** The terms whose worth can be learnt, by language and term, each with its place: what many articles hold, no name among it. */
export const vocabularyOf = (articles: readonly GoldArticle[]): ReadonlyMap<string, number> => {
  const holding = new Map<string, number>();
  for (const { annotation } of articles) {
    const { language } = annotation.reading.article;
    const own = new Set(annotation.reading.sentences.flatMap(({ words }) => termsIn(words)));
    for (const term of own) holding.set(keyOf(language, term), (holding.get(keyOf(language, term)) ?? 0) + 1);
  }
  const names = namesIn(articles);
  const isNamed = (key: string): boolean => {
    const [language = '', term = ''] = key.split(':', 2);
    return term.split(' ').some((word) => names.has(keyOf(language, word)));
  };
  const known = [...holding].filter(([key, count]) => count >= fewestArticles && !isNamed(key));
  return new Map(known.map(([key], place) => [key, place]));
};

export const keyOf = (language: string, term: string): string => `${language}:${term}`;

const namesIn = (articles: readonly GoldArticle[]): ReadonlySet<string> => {
  const counts = new Map<string, { all: number; capital: number }>();
  for (const { annotation } of articles) {
    const { article, text, sentences } = annotation.reading;
    for (const { words } of sentences)
      for (const { key, start, end } of words.slice(1)) {
        const count = counts.get(keyOf(article.language, key)) ?? { all: 0, capital: 0 };
        count.all += 1;
        if (startsUpperCase(text.slice(start, end))) count.capital += 1;
        counts.set(keyOf(article.language, key), count);
      }
  }
  return new Set([...counts].flatMap(([key, { all, capital }]) => (capital > all * nameShare ? [key] : [])));
};
