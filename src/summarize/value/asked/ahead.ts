import { phraseAt, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { sectionAndAbove, type Reading } from '../../annotate/reading.js';

/**
 * Whether a sentence of a report stands in the part that says what is to come: "Priorities for the second half-year", "Phương hướng, nhiệm vụ". Whoever
 * opens a report asks what follows from what was done; where all of a paper is ahead, it is no part of it.
 */
export const isAhead = (reading: Reading, section: number): boolean => aheadIn(reading).has(section);

const aheadIn = onceFor((reading: Reading): ReadonlySet<number> => {
  const { article, sections, sentences } = reading;
  if (article.genre !== 'report') return new Set();
  const ahead = new Set(
    sections.flatMap((_, section) =>
      [...sectionAndAbove(reading, section)].some((one) => headsAhead(reading, one)) ? [section] : [],
    ),
  );
  const share = sentences.filter(({ section }) => ahead.has(section)).length / Math.max(1, sentences.length);
  return share > mostAhead ? new Set() : ahead;
});
const mostAhead = 0.6;

/** What opens the part, as against one about how what was planned for came out: "Results of the plan for 2030". */
const headsAhead = ({ sections, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  const words = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
  return phraseAt(pack, 'aheadHeadings', words, 0) > 0;
};

/** The sentences that the part, or the first section of it that has running text, opens with, by index. */
export const openingAhead = (reading: Reading): number[] => {
  const first = reading.sentences.find(({ section, item }) => item === undefined && isAhead(reading, section));
  return first === undefined
    ? []
    : reading.sentences
        .filter(
          ({ section, index, item }) => section === first.section && item === undefined && index < first.index + 2,
        )
        .map(({ index }) => index);
};
