import { goesOnInParagraph, type Reading } from '../../annotate/reading.js';
import { opensCleft } from '../joined/brief-sentences.js';

/**
 * The short sentences right behind one in its paragraph, at most two, which finish or turn what it says: "Anyone may enter. Members of the jury
 * may not." Of lines that readers marked, 17 in a hundred misled where such a sentence was cut behind them, and 7 where a longer one was.
 *
 * @param mayBeShown whether a sentence may stand on a slide
 */
export const completionOf = (reading: Reading, index: number, mayBeShown: (other: number) => boolean): number[] => {
  const found: number[] = [];
  for (
    let next = index + 1;
    found.length < mostBehind && goesOnInParagraph(reading, next) && mayBeShown(next);
    next += 1
  ) {
    if (!isShort(reading, next) || leadsOn(reading, next)) break;
    if (reading.sentences[next]?.turn !== reading.sentences[index]?.turn) break;
    found.push(next);
  }
  return found;
};
const mostBehind = 2;
/** Whether a sentence is a few words. */
export const isShort = ({ sentences, pack }: Reading, index: number): boolean =>
  (sentences[index]?.words.length ?? Infinity) <= pack.slideWords * shortest;
/** In slides of words: nine words, thirteen syllables. */
const shortest = 0.2;

/** "Two things changed:", "Who pays?": it belongs to what stands behind it. */
const leadsOn = (reading: Reading, index: number): boolean => {
  const { sentences, text } = reading;
  const own = sentences[index];
  return (
    own !== undefined && (/[:：?？]["”’»)]*\s*$/u.test(text.slice(own.start, own.end)) || opensCleft(reading, own))
  );
};
