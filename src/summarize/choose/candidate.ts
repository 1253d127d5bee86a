import type { ShownSeries } from './lists/shown-series.js';

/** What is chosen as one: a sentence with those it leans on, or a series that is shown whole. */
export interface Candidate {
  /** Sentences that are shown, in order. */
  readonly sentences: readonly number[];
  readonly series?: ShownSeries;
  /** The sentence that names whom it speaks of by a pronoun: shown before it, wherever in the deck, or else with it. */
  readonly named?: number;
  /** Sentences that are shown behind its last one, which they finish or turn. */
  readonly completion?: readonly number[];
  /** The same series in fewer words, where there is no room for more, the fuller first. */
  readonly briefs?: readonly ShownSeries[];
  /** Its sentences say the same of several cases: each is a line of its own. */
  readonly parallel?: true;
  /** Of a paragraph, or of several options, that are told line by line: the sentences of each line. */
  readonly lines?: readonly (readonly number[])[];
}
