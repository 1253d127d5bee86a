import type { Genre } from '../../../model/article.js';

export type Length = 'short' | 'standard' | 'long';

/** How much a Briefing tells: a length by its name, or about so many slides of content; a part of one is a few words more. */
export type Size = Length | { readonly slides: number; readonly summary: boolean };

/** What the slides of a deck may hold in all. */
export interface Budget {
  /** Every word that slides print, headings and summary included; what one of a list counts, `costOfListWord` says. */
  readonly words: number;
  /** Slides beside cover, agenda and sources. */
  readonly slides: number;
  readonly summary: boolean;
  /** How many lines the summary may hold, those among them that no heading names; 0 where there may be none. */
  readonly linesOfSummary: number;
  /** All of the article is shown. */
  readonly whole: boolean;
}

/**
 * What a word of a list takes of a budget. A list is skimmed item by item, and shown whole or not at all: an article that is made of lists
 * would be told by fewer of its words than another one (`docs/adr/0085-lists-take-less-of-a-budget.md`).
 */
export const costOfListWord = 0.88;

/** What a person would say first is no more sentences than this. */
export const mostInSummary = 5;
/** In slides of words: more do not stand on the one slide of a summary. */
export const slidesOfSummary = 3;
/** Two slides of a summary hold so many lines; more stand under a label of their own. */
const linesOfSummary = 10;
/** An article of so few words is shown whole, on one or two slides. */
const shownWhole = 150;
interface Bounds {
  readonly share: number;
  /** Many news are so short that `least` is more of them than `share`. */
  readonly shareOfNews?: number;
  readonly least: number;
  readonly words: number;
  readonly slides: number;
}
const lengths: Readonly<Record<Length, Bounds>> = {
  short: { share: 0.33, least: 75, words: 300, slides: 8 },
  standard: { share: 0.56, shareOfNews: 0.49, least: 130, words: 720, slides: 16 },
  long: { share: 0.7, least: 150, words: 1400, slides: 36 },
};

/** In words: a short letter or plan has no room for what it asks where little more than half of it is told. */
const leastOfPaper = 190;
const shareOfShort = 0.68;
const papers: ReadonlySet<Genre> = new Set(['letter', 'notice', 'plan', 'minutes', 'legal', 'report', 'abstract']);

/**
 * The budget of a deck of a length; the table stands in `docs/analysis/summaries.md`.
 *
 * @param words how many words the article has to tell
 * @param slideWords how many words a slide carries
 * @param genre news is told by less of its words, and a short paper by more
 */
export const budgetOf = (size: Size, words: number, slideWords: number, genre: Genre = 'report'): Budget => {
  if (typeof size !== 'string')
    return {
      words: size.slides * slideWords,
      slides: Math.ceil(size.slides),
      summary: size.summary,
      linesOfSummary: mostInSummary,
      whole: false,
    };
  if (words <= shownWhole) return { words, slides: 4, summary: false, linesOfSummary, whole: true };
  const { share, shareOfNews = share, least, words: most, slides } = lengths[size];
  const told = words * (genre === 'news' ? shareOfNews : share);
  const ofShort = papers.has(genre) && size !== 'short' ? Math.min(leastOfPaper, words * shareOfShort) : 0;
  return { words: Math.min(most, Math.max(least, told, ofShort)), slides, summary: true, linesOfSummary, whole: false };
};
