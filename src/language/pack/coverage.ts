import { onceFor } from '../../model/once-for.js';
import type { LanguagePack } from './pack.js';

/** How much of a language its pack holds: this says something of the pack, and nothing of what the language is like. */
interface Coverage {
  /** `some` where the pack says itself that its verbs are few; without any, no clause is told from a phrase. */
  readonly verbs: 'all' | 'some' | 'none';
  /** Forms that only the verb of a clause has: without any, no sentence is known to lack one. */
  readonly finiteForms: boolean;
  /** Verbs of saying: without any, nobody is known to speak. */
  readonly speechVerbs: boolean;
  /** Items that open with "first", "second", … are found. */
  readonly series: boolean;
  /** Figures are found with their qualifiers, multipliers and units. */
  readonly figures: boolean;
  /** A word stands between a day in words and its month: "the third of May". */
  readonly linkedDates: boolean;
  /** Who said what is found. */
  readonly speakers: boolean;
  /** Sentences can be cut to what a slide needs; else they are shown whole. */
  readonly shortening: boolean;
}

/** What a pack has words for. */
export const coverageOf = onceFor((pack: LanguagePack): Coverage => ({
  verbs: !isFilled(pack.verbs) ? 'none' : pack.partialVerbs ? 'some' : 'all',
  finiteForms: isFilled(pack.finiteForms),
  speechVerbs: isFilled(pack.speechVerbs),
  series: isFilled(pack.ordinals) && isFilled(pack.announcers),
  figures: isFilled(pack.qualifiers) && isFilled(Object.keys(pack.multipliers)),
  linkedDates: isFilled(pack.dateLinks),
  speakers: isFilled(pack.speechVerbs) && isFilled(pack.speakerTitles),
  shortening: isFilled(pack.clauseOpeners) && isFilled(pack.verbs),
}));

const isFilled = (list: readonly unknown[]): boolean => list.length > 0;
