import { contentWords, endsInStop } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading } from '../../annotate/reading.js';
import { titleWords } from '../../annotate/title-words.js';

/**
 * What a page tells of another article above its own: "Four hundred skippers told of their nights for the Harbour Noise Atlas", above an article on
 * mooring fees. It is a paragraph of one sentence, the first that ends in a stop; it shares no word with the title, and what it names is
 * named nowhere else.
 *
 * @returns its index; undefined where an article begins with itself
 */
export const teaserOf = onceFor((reading: Reading): number | undefined => {
  const { sentences, text, pack } = reading;
  const first = sentences.find(({ start, end }) => endsInStop(text.slice(start, end)));
  const titled = new Set(contentWords(titleWords(reading), pack));
  if (first === undefined || first.index > furthest || first.words.length < fewestWords) return undefined;
  if (first.turn !== undefined || sentences.length < fewestSentences || isBesideOthers(reading, first.index))
    return undefined;
  if (titled.size < fewestOfTitle || contentWords(first.words, pack).some((key) => isAmong(titled, key)))
    return undefined;
  const own = text.slice(first.start, first.end);
  const others = text.slice(0, first.start) + text.slice(first.end);
  const names = [...own.matchAll(nameInside)].map(([name]) => name);
  return names.some((name) => !others.includes(name)) ? first.index : undefined;
});

/** "engines" where the title has "ENGINE": forms of a word, and whom a house is called by for short. */
const isAmong = (titled: ReadonlySet<string>, key: string): boolean =>
  titled.has(key) || [...titled].some((other) => sharesStem(other, key) || sharesStem(key, other));
const sharesStem = (stem: string, key: string): boolean =>
  stem.length >= shortestStem && key.startsWith(stem) && key.length - stem.length <= longestEnding;
const shortestStem = 4;
const longestEnding = 2;

/** In sentences: a category and a date stand above it at most. */
const furthest = 2;
const fewestOfTitle = 3;
const fewestSentences = 12;
/** "Delivered by the mayor at the Guildhall, 1 December" is a line of the paper. */
const fewestWords = 15;

/** Two words with capitals and more, not at the beginning: "the Harbour Noise Atlas". */
const nameInside = /(?<=\p{Ll},? (?:\p{Lu}+ )?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;

const isBesideOthers = ({ sentences }: Reading, index: number): boolean =>
  sentences[index + 1]?.block === sentences[index]?.block || sentences[index]?.item !== undefined;
