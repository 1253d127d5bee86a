import { isNamedBy } from '../../check/index.js';
import type { Turn } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';
import { amongDefinitions } from '../annotate/acts/defines-term.js';
import type { Reading, Sentence } from '../annotate/reading.js';

/** Sections that are wanted, each before one of them has many lines. */
export interface Sections {
  /** Whether lists are chosen, which lines may still speak for, or the lines themselves. */
  readonly by: 'lists' | 'lines';
  /** Sentences that lists show already. */
  readonly listed: ReadonlySet<number>;
}

/**
 * What of an article is covered while a deck is chosen: which answers, and how many lines of each section below a heading. Every answer
 * is wanted, and every section.
 */
export class CoverageSoFar {
  readonly #reading: Reading;
  readonly #answers = new Set<number>();
  /** The questions to which an answer is told. */
  readonly #answered = new Set<number>();
  readonly #summarized = new Set<number>();
  /** How many lines of each section. */
  readonly #lines = new Map<number, number>();
  readonly #isParted: boolean;
  readonly #weights: (typeof weightsOf)[Sections['by']];

  /** @param wanted undefined where sections do not count, as a summary is of the best of all */
  constructor(reading: Reading, wanted?: Sections) {
    this.#reading = reading;
    this.#isParted = wanted !== undefined && reading.sections.filter(({ heading }) => heading !== undefined).length > 1;
    this.#weights = weightsOf[wanted?.by ?? 'lines'];
    for (const index of wanted?.listed ?? []) this.#count(index);
  }

  /** How many times as much a sentence is worth for being the first of its answer or section, or one of many. */
  share(index: number): number {
    const { sentences, article } = this.#reading;
    const turn = sentences[index]?.turn;
    const isFirst = turn !== undefined && article.turns[turn]?.kind === 'answer' && !this.#answers.has(turn);
    // Somebody else's answer to the same question is told.
    const isOther = isFirst && this.#answered.has(questionsOf(article.turns)[turn] ?? -1);
    const share = !isFirst ? 1 : isOther ? firstOfOther : firstOfAnswer;
    return share * this.#shareOfSection(index);
  }

  /** A sentence is shown from now on, among what is chosen or in the summary above it. */
  note(index: number, where: 'here' | 'elsewhere'): void {
    const { sentences, article } = this.#reading;
    const turn = sentences[index]?.turn;
    if (turn !== undefined) this.#answers.add(turn);
    if (turn !== undefined && article.turns[turn]?.kind !== 'question')
      this.#answered.add(questionsOf(article.turns)[turn] ?? -1);
    if (where === 'here') this.#count(index);
    else this.#summarized.add(this.#sectionOf(index));
  }

  #sectionOf(index: number): number {
    return this.#reading.sentences[index]?.section ?? -1;
  }

  #count(index: number): void {
    const section = this.#sectionOf(index);
    this.#lines.set(section, (this.#lines.get(section) ?? 0) + 1);
  }

  #shareOfSection(index: number): number {
    const sentence = this.#reading.sentences[index];
    if (!this.#isParted || sentence === undefined) return 1;
    const { section } = sentence;
    if (this.#reading.sections[section]?.heading === undefined) return 1;
    const told = this.#lines.get(section) ?? 0;
    if (told > 0) return this.#weights.further ** told;
    // What words mean in an act no other section waits for.
    if (amongDefinitions(this.#reading).has(index)) return 1;
    if (!isNamed(sentence, this.#reading)) return this.#weights.unnamed;
    return this.#summarized.has(section) ? 1 : this.#weights.first;
  }
}

/** The place of the question before each turn; -1 where none is. */
const questionsOf = onceFor((turns: readonly Turn[]): readonly number[] => {
  let question = -1;
  return turns.map(({ kind }, at) => {
    const before = question;
    if (kind === 'question') question = at;
    return before;
  });
});

const firstOfAnswer = 1.4;
/** Who answers beside somebody else may say the contrary. */
const firstOfOther = 3;
/** Of a section, its first line and each further one: measured on 351 articles (`docs/adr/0062-every-section-has-a-voice.md`). */
const weightsOf = {
  lists: { first: 1.3, further: 1, unnamed: 1.3 },
  lines: { first: 2, further: 0.93, unnamed: 1 },
} as const;

/** Whether the heading of its section names what a sentence says: what it does not name is no voice of it. Asked for each line that is chosen. */
const isNamed = onceFor((sentence: Sentence, { sections, text, pack }: Reading): boolean => {
  const heading = sections[sentence.section]?.heading;
  return heading === undefined || isNamedBy(text, heading, sentence, pack);
});
