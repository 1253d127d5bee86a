import { findAgain, likenessFrom, lineLocator, mostLike, wordsOfText } from '../../check/index.js';
import type { LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import type { Evidence, Point } from '../../model/briefing.js';

/** What became of a kept span in an article that changed. */
export interface FoundAgain {
  readonly evidence: Evidence;
  /** The words as the old article has them. */
  readonly old: string;
  /** They stand there to the letter; else the evidence is the sentence that is most like them. */
  readonly isSame: boolean;
}

/**
 * Looks the spans of a briefing up in the article as it is now; undefined for one that nothing there is like.
 *
 * @param lines those that the summarizer makes of it
 */
export function finder(
  article: Article,
  oldText: string | undefined,
  lines: readonly Point[],
  pack: LanguagePack,
): (evidence: Evidence) => FoundAgain | undefined {
  const find = findAgain(article.text);
  const locate = lineLocator(article, pack);
  return ({ start, end, quote, ...rest }) => {
    const old = oldText?.slice(start, end) ?? quote ?? '';
    const same = find(old, start);
    if (same !== undefined) return { evidence: { ...rest, ...quoted(article, same) }, old, isSame: true };
    // A line may be less than its sentence: an item of a list inside it.
    const [first, ...others] = locate(old)?.evidence ?? lineLike(old, lines)?.evidence ?? [];
    if (first === undefined) return undefined;
    const span = { start: first.start, end: others.at(-1)?.end ?? first.end };
    return { evidence: { ...rest, ...quoted(article, span) }, old, isSame: false };
  };
}

const lineLike = (words: string, lines: readonly Point[]): Point | undefined => {
  const sought = wordsOfText(words);
  return mostLike(lines, ({ text }) => likenessFrom(sought, wordsOfText(text), leastLikeness, fewestShared));
};
const leastLikeness = 0.6;
const fewestShared = 4;

const quoted = ({ text }: Article, { start, end }: Pick<Evidence, 'start' | 'end'>): Evidence => ({
  start,
  end,
  quote: text.slice(start, end),
});

/** Whether any of some spans shares a character with any of others. */
export const overlaps = (one: readonly Evidence[], others: readonly Evidence[]): boolean =>
  one.some(({ start, end }) => others.some((other) => start < other.end && other.start < end));
