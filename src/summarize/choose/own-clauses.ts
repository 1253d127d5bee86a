import { ownPart } from '../../check/index.js';
import { addToGroup } from '../../model/collections/add-to-group.js';
import { onceFor } from '../../model/once-for.js';
import type { Reading } from '../annotate/reading.js';

/**
 * Whether a sentence points to a clause of its own article that is not shown: "… nhãn hiệu nêu tại khoản 1 Điều này". Its heading says
 * of which article that is, and not what the clause says.
 *
 * @param sentence what opens a line, or announces a list
 * @param isShown whether a sentence is, by its place
 */
export const pointsToUnshown = (
  reading: Reading,
  sentence: number | undefined,
  isShown: (index: number) => boolean,
): boolean => {
  const meant = sentence === undefined ? undefined : clausesMeant(reading).get(sentence);
  return meant !== undefined && !meant.some(isShown);
};

/** By the place of a sentence of an act the sentences of the clause that it points to, where it is none of them. */
const clausesMeant = onceFor((reading: Reading): ReadonlyMap<number, readonly number[]> => {
  if (reading.article.genre !== 'legal') return new Map();
  const clauses = clausesOf(reading);
  return new Map(
    reading.sentences.flatMap(({ index, section, words }): [number, readonly number[]][] => {
      const number = /\d+/.exec(ownPart(words, reading.text, reading.pack) ?? '')?.[0];
      const meant = number === undefined ? undefined : clauses.get(`${section} ${Number(number)}`);
      return meant === undefined || meant.includes(index) ? [] : [[index, meant]];
    }),
  );
});

/** The sentences of the numbered clauses of each article, with the points below them, by its section and their number. */
const clausesOf = ({ article, sentences }: Reading): ReadonlyMap<string, readonly number[]> => {
  const clauses = new Map<string, number[]>();
  let [section, current] = [-1, 0];
  for (const sentence of sentences) {
    if (sentence.section !== section) [section, current] = [sentence.section, 0];
    const block = article.blocks[sentence.block];
    const item = block?.kind === 'list' ? block.items[sentence.item ?? -1] : undefined;
    const counted = item?.depth === undefined ? /^(\d+)[.)]?$/.exec(item?.marker ?? '')?.[1] : undefined;
    if (counted !== undefined) current = Number(counted);
    addToGroup(clauses, `${section} ${current}`, sentence.index);
  }
  return clauses;
};
