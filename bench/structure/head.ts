import type { Article } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { type Count, type Fault, none, one } from './count.js';
import { keyOf, lettersOf, sameKey } from './key.js';
import type { Marks } from './marks.js';

export function titleOf(article: Article, { titles }: Marks, words: (span: Span) => string, fault: Fault): Count {
  if (titles === null) return none;
  const { title } = article;
  const right = title !== undefined && titles.some((each) => sameKey(each, keyOf(lettersOf(words(title)))));
  if (!right) fault('title', title === undefined ? 'none' : words(title));
  return one(right);
}

export function dateOf(article: Article, { date }: Marks, fault: Fault): Count {
  if (date === '?') return none;
  const right = (article.published?.slice(0, 10) ?? null) === date;
  if (!right) fault('date', `${article.published ?? 'none'}, not ${date ?? 'none'}`);
  return one(right);
}
