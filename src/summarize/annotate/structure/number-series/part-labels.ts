import { phraseAt, phraseBefore, type Word, type WordList } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { verbAt } from '../../../shorten/predicate.js';
import type { Source } from '../figures/quantity.js';
import type { TextValue } from './values.js';

/** The words between the last mark before each value and the value, without what links them to it. */
export const labelsBefore = (
  source: Source,
  values: readonly TextValue[],
  links: readonly WordList[] = ofShares,
): Span[] | undefined => {
  const { words } = source.sentence;
  return whole(
    values.map((value, index) => {
      let from = values[index - 1]?.to ?? 0;
      let isMarked = index === 0;
      for (let place = from; place < value.from; place += 1) {
        const joins = isCoordinator(source, place);
        // "…, transport and packing 20 million": behind a mark an "and" is inside of a name, unless it stands right there.
        if (!opensPart(source, place) || (joins && isMarked && place > from)) continue;
        from = joins ? place + 1 : place;
        isMarked ||= !joins;
      }
      let end = value.from;
      for (let length = 1; length > 0 && end > from; end -= length) length = linkBefore(source, from, end, links);
      return spanOf(words, from, end - verbBefore(source, from, end));
    }),
  );
};

/** What leads to a value, behind what it is of. */
export const ofValues: readonly WordList[] = ['levels', 'copulas', 'auxiliaries', 'prepositions'];
const ofShares: readonly WordList[] = [...ofValues, 'scopes'];

/** How many words before a place lead to a value: "rau | chiếm", "housing | takes". */
const linkBefore = (
  { pack, sentence: { words } }: Source,
  from: number,
  end: number,
  lists: readonly WordList[],
): number => {
  const links = lists.map((list) => phraseBefore(pack, list, words, end));
  return Math.min(end - from, Math.max(...links));
};

/** One verb at the end: "building work | takes". A word without an ending may be part of the name: "người đi làm". */
const verbBefore = ({ pack, sentence: { words } }: Source, from: number, end: number): number =>
  pack.typology.verbs === 'inflected' && end - from > 1 && verbAt(words, end - 1, pack) > 0 ? 1 : 0;

/** The words behind the last preposition of what follows each value, up to the mark behind it. */
export const labelsBehind = (source: Source, values: readonly TextValue[]): Span[] | undefined => {
  const { pack, sentence } = source;
  const { words } = sentence;
  return whole(
    values.map((value) => {
      let end = value.to;
      while (end < words.length && !opensPart(source, end)) end += 1;
      for (let from = end - 1; from > value.to; from -= 1) {
        if (phraseBefore(pack, 'prepositions', words, from) > 0) return spanOf(words, from, end);
      }
      return undefined;
    }),
  );
};

/** A mark stands before a word, or it is an "and". */
export const opensPart = (source: Source, index: number): boolean => {
  const { text, sentence } = source;
  const [before, word] = [sentence.words[index - 1], sentence.words[index]];
  const gap = before === undefined || word === undefined ? ' ' : text.slice(before.end, word.start);
  return !/^\s$/u.test(gap) || isCoordinator(source, index);
};

/** "And", "và". */
export const isCoordinator = ({ pack, sentence }: Source, index: number): boolean =>
  phraseAt(pack, 'coordinators', sentence.words, index) > 0;

/** The span of a few words that name something; undefined where there are none, or more than a name has. */
export const spanOf = (words: readonly Word[], from: number, end: number): Span | undefined => {
  const [first, last] = [words[from], words[end - 1]];
  const isName = end > from && end - from <= longestName;
  return isName && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : undefined;
};
const longestName = 6;

const whole = (labels: readonly (Span | undefined)[]): Span[] | undefined =>
  labels.every((label) => label !== undefined) ? [...labels] : undefined;
