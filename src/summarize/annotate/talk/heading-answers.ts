import { anyPhraseAt, endsInQuestionMark } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { lacksMainClause } from '../clauses/main-clause.js';
import type { Reading, Sentence } from '../reading.js';
import { askedSections } from './asked-paragraphs.js';

/**
 * The sentence that answers the heading above another one, which asks: "How much is it? | 60 dollars. Whoever has children gets 20 more." What stands behind
 * the answer is taken for it where the answer itself is not shown.
 *
 * @returns undefined where nothing asks, and for the answer itself
 */
export const answerAbove = (reading: Reading, index: number): number | undefined => {
  const own = reading.sentences[index];
  const first = answersOfHeadings(reading).get(own?.section ?? -1);
  return own === undefined || first === undefined || index <= first || own.item !== undefined ? undefined : first;
};

/** Whether a sentence answers the heading above it, and says little without that: "Không phải truyện tranh.", "Yes, twice." */
export const answersHeading = (reading: Reading, index: number): boolean =>
  answersOfHeadings(reading).get(reading.sentences[index]?.section ?? -1) === index;

/**
 * By section: the first sentence of those below a heading that asks. Where few headings of an article ask, a sentence that says enough by itself may only
 * begin what the section tells.
 */
const answersOfHeadings = onceFor((reading: Reading): ReadonlyMap<number, number> => {
  const asked = askedSections(reading);
  return new Map(
    reading.sections.flatMap(({ heading }, section): [number, number][] => {
      if (heading === undefined || !endsInQuestionMark(reading.text.slice(heading.start, heading.end))) return [];
      const first = reading.sentences.find((one) => one.section === section);
      if (first === undefined || first.item !== undefined || first.turn !== undefined) return [];
      if (!/[.!…。！]["”’»)]*$/u.test(reading.text.slice(first.start, first.end))) return [];
      const isShort = first.words.length <= reading.pack.slideWords * mostOfAnswer;
      return (asked.has(section) && isShort) || saysLittle(reading, first) ? [[section, first.index]] : [];
    }),
  );
});

const mostOfAnswer = 0.35;

const saysLittle = ({ text, pack }: Reading, { words }: Sentence): boolean =>
  words.length <= pack.slideWords * mostOfSlide ||
  anyPhraseAt(pack, answering, words, 0) ||
  lacksMainClause(words, text, pack);
/** Four words, or six syllables. */
const mostOfSlide = 0.1;
const answering = ['yesAndNo', 'negations'] as const;
