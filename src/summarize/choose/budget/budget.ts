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
interface Bounds {
  /** An article of so few words is shown whole, on one or two slides. */
  readonly whole: number;
  readonly words: number;
  readonly slides: number;
}
const lengths: Readonly<Record<Length, Bounds>> = {
  short: { whole: 100, words: 300, slides: 8 },
  standard: { whole: 150, words: 740, slides: 16 },
  long: { whole: 200, words: 1400, slides: 36 },
};

/**
 * How many of an article's words a length tells, without bounds. Standard grows as a power of them, about their root: what matters is denser
 * in a short article, and four times as many words hold little more than twice as much that somebody must know
 * (`docs/adr/0199-a-power-of-the-words.md`, with what was measured).
 */
const toldAt: Readonly<Record<Length, (words: number, genre: Genre) => number>> = {
  short: (words) => shareOf(words, { ...lengths.short, further: 0.1, share: 0.33 }),
  standard: (words, genre) => {
    const { ofThousand, power } = genre === 'news' ? ofNews : ofOthers;
    return ofThousand * (words / 1000) ** power;
  },
  long: (words, genre) =>
    Math.max(shareOf(words, { ...lengths.long, further: 0.5, share: 0.7 }), toldAt.standard(words, genre)),
};

/** Of an article that is a little longer than one that is shown whole no fewer words are told than of that. */
const shareOf = (words: number, { whole, further, share }: Record<'whole' | 'further' | 'share', number>): number =>
  Math.max(whole + (words - whole) * further, words * share);

/** `ofThousand`: words that are told of an article of a thousand. */
const ofNews = { ofThousand: 390, power: 0.5 };
const ofOthers = { ofThousand: 540, power: 0.6 };

/**
 * The budget of a deck of a length; the table stands in `docs/analysis/summaries.md`.
 *
 * @param words how many words the article has to tell
 * @param slideWords how many words a slide carries
 * @param genre news is told by less of its words
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
  const { whole, words: most, slides } = lengths[size];
  if (words <= whole) return { words, slides: 4, summary: false, linesOfSummary, whole: true };
  return {
    words: Math.min(most, words, toldAt[size](words, genre)),
    slides,
    summary: true,
    linesOfSummary,
    whole: false,
  };
};
