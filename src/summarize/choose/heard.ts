import { isNamedBy } from '../../check/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Reading, Sentence } from '../annotate/reading.js';

/** What of an article has been heard while a deck is chosen: which answers, and how many lines of each section below a heading. */
export interface Heard {
  /** How many times as much a sentence is worth for being the first of its answer or section, or one of many. */
  share(index: number): number;
  /** A sentence is shown from now on, among what is chosen or in the summary above it. */
  note(index: number, where: 'here' | 'elsewhere'): void;
}

/** Sections that are wanted, each before one of them has many lines. */
export interface Sections {
  /** Whether lists are chosen, which lines may still speak for, or the lines themselves. */
  readonly by: 'lists' | 'lines';
  /** Sentences that lists show already. */
  readonly listed: ReadonlySet<number>;
}

/**
 * Every answer is wanted, and every section.
 *
 * @param wanted undefined where sections do not count, as a summary is of the best of all
 */
export const heardOf = (reading: Reading, wanted?: Sections): Heard => {
  const { sentences, sections, article } = reading;
  const answers = new Set<number>();
  const summarized = new Set<number>();
  const lines = new Map<number, number>();
  const isParted = wanted !== undefined && sections.filter(({ heading }) => heading !== undefined).length > 1;
  const weights = weightsOf[wanted?.by ?? 'lines'];
  const sectionOf = (index: number): number => sentences[index]?.section ?? -1;
  const count = (section: number): void => {
    lines.set(section, (lines.get(section) ?? 0) + 1);
  };
  for (const index of wanted?.listed ?? []) count(sectionOf(index));
  const shareOfSection = (index: number): number => {
    const sentence = sentences[index];
    const section = sectionOf(index);
    if (!isParted || sentence === undefined || sections[section]?.heading === undefined) return 1;
    const told = lines.get(section) ?? 0;
    if (told > 0) return weights.further ** told;
    if (!isNamed(sentence, reading)) return weights.unnamed;
    return summarized.has(section) ? 1 : weights.first;
  };
  return {
    share: (index) => {
      const turn = sentences[index]?.turn;
      const isFirst = turn !== undefined && article.turns[turn]?.kind === 'answer' && !answers.has(turn);
      return (isFirst ? firstOfAnswer : 1) * shareOfSection(index);
    },
    note: (index, where) => {
      const turn = sentences[index]?.turn;
      if (turn !== undefined) answers.add(turn);
      if (where === 'here') count(sectionOf(index));
      else summarized.add(sectionOf(index));
    },
  };
};

const firstOfAnswer = 1.4;
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
