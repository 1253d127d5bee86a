import { genreWords, wordsOf } from '../../language/index.js';
import { saysRelease } from '../furniture/wording.js';
import type { Span } from '../../model/span.js';
import { isPlaceAndDay } from './place-and-day.js';
import type { DraftArticle } from '../steps/draft-article.js';

/** What a line calls its paper, and what it is about: the parts of "PRESS RELEASE: A new gate for the harbour". */
export interface KindAndTitle {
  readonly kind: Span;
  readonly title: Span;
}

/** The two parts of a line that opens with what a release is called; undefined for any other. */
export const kindBeforeTitle = (
  { start, end }: Span,
  { text, pack }: Pick<DraftArticle, 'text' | 'pack'>,
): KindAndTitle | undefined => {
  const words = wordsOf(text, start, end);
  const length = genreWords(pack, 'release').titles.matchAt(words, 0);
  const last = words[length - 1];
  const first = words[length];
  if (last === undefined || first === undefined || words.length - length < fewestOfTitle) return undefined;
  // "PRESS RELEASE – FOR IMMEDIATE RELEASE"
  if (saysRelease(pack, { words })) return undefined;
  if (isPlaceAndDay(text.slice(first.start, end), pack)) return undefined;
  const isParted = /^\s*[:：–—-]\s*["“«„‘]?$/u.test(text.slice(last.end, first.start));
  const opening = /["“«„‘]$/u.test(text.slice(last.end, first.start)) ? 1 : 0;
  return isParted ? { kind: { start, end: last.end }, title: { start: first.start - opening, end } } : undefined;
};

/** "Press release: 12 May" is about nothing. */
const fewestOfTitle = 3;
