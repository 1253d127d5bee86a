import { ownPart } from '../../check/index.js';
import type { Reading } from '../annotate/reading.js';

/**
 * Whether a sentence points to a clause of its own article that is not shown: "… nhãn hiệu nêu tại khoản 1 Điều này". Its heading says
 * of which article that is, and not what the clause says.
 *
 * @param sentence what opens a line, or announces a list
 * @param shown sentences that are
 */
export const pointsToUnshown = (
  reading: Reading,
  sentence: number | undefined,
  shown: ReadonlySet<number>,
): boolean => {
  const pointing = reading.sentences[sentence ?? -1];
  if (pointing === undefined || reading.article.genre !== 'legal') return false;
  const part = ownPart(pointing.words, reading.text, reading.pack);
  const number = /\d+/.exec(part ?? '')?.[0];
  if (number === undefined) return false;
  const meant = clauseOf(reading, pointing.section, Number(number));
  return meant.length > 0 && !meant.includes(pointing.index) && !meant.some((index) => shown.has(index));
};

/** The sentences of a numbered clause of an article, with the points below it. */
const clauseOf = ({ article, sentences }: Reading, section: number, number: number): number[] => {
  let current = 0;
  return sentences.flatMap((sentence) => {
    if (sentence.section !== section) return [];
    const block = article.blocks[sentence.block];
    const item = block?.kind === 'list' ? block.items[sentence.item ?? -1] : undefined;
    const counted = item?.depth === undefined ? /^(\d+)[.)]?$/.exec(item?.marker ?? '')?.[1] : undefined;
    if (counted !== undefined) current = Number(counted);
    return current === number ? [sentence.index] : [];
  });
};
