import { contentWords, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading } from '../../annotate/reading.js';
import { titleWords } from '../../annotate/title-words.js';

/**
 * The first sentence below the heading that says again what the title names: "Change of the timetable" over a letter is told below "2. The new
 * timetable", and what stands elsewhere leads to it or follows from it. Undefined where no heading does.
 */
export const openingOfTitleSection = onceFor((reading: Reading): number | undefined => {
  const { sections, sentences, text, pack } = reading;
  const titled = new Set(contentWords(titleWords(reading), pack));
  const shares = sections.map(({ heading }) => {
    const own = heading === undefined ? [] : contentWords(wordsOf(text, heading.start, heading.end), pack);
    const told = own.filter((key) => titled.has(key)).length;
    return told < fewestTold ? 0 : told / own.length;
  });
  const most = Math.max(0, ...shares);
  const section = shares.indexOf(most);
  const first = sentences.find((one) => one.section === section);
  const isWhole = first?.item === undefined && /[.!]$/u.test(text.slice(first?.start, first?.end));
  return most >= leastShare && isWhole ? first?.index : undefined;
});
const fewestTold = 2;
/** Of the content words of the heading. */
const leastShare = 0.6;
