import {
  type LanguagePack,
  phraseAt,
  phraseBefore,
  type Word,
  type WordList,
  wordsOf,
} from '../../../language/index.js';

/**
 * "… committed to net zero carbon emissions by": whatever stands below goes on with it, a number or a name as well. Of prepositions it
 * is told where verbs carry endings: elsewhere one ends many a sentence.
 */
export function waitsForMore(line: string, pack: LanguagePack): boolean {
  // "…; and": the last item of a list follows.
  if (!/\p{L}\s*$/u.test(line) || /[,;]\s+\p{L}+\s*$/u.test(line)) return false;
  const words = wordsOf(line);
  const endsIn = (list: WordList): boolean => isLast(words, list, pack);
  if (line.length >= shortestLine && endsIn('openEnds')) return true;
  if (pack.typology.verbs !== 'inflected') return false;
  // "Plan A" ends in a name.
  if (!/(?<!\p{L})\p{Lu}$/u.test(line) && endsInArticle(words, pack)) return true;
  // "In honor of": no name opens with a preposition and ends in one.
  if (words.length > 1 && endsIn('genitives') && phraseAt(pack, 'prepositions', words, 0) > 0) return true;
  // "…, which the board had put up in the yard of this": no heading is so long, and of what, a noun says.
  const pointed = phraseBefore(pack, 'demonstratives', words, words.length);
  if (pointed > 0)
    return line.length >= longestHeading && phraseBefore(pack, 'prepositions', words, words.length - pointed) > 0;
  return words.length >= fewestWaiting && waiting.some(endsIn);
}

/** In letters. */
const longestHeading = 100;

/** No line ends before its noun, however short it is: "She also thanked the". A term of two words may. */
export const endsInArticle = (words: readonly Word[], pack: LanguagePack): boolean =>
  pack.typology.verbs === 'inflected' &&
  words.length >= fewestBeforeNoun &&
  articles.some((list) => isLast(words, list, pack));
const articles = ['definites', 'indefinites'] as const;
export const fewestBeforeNoun = 3;

/** Whether words end in one of a list. */
export const isLast = (words: readonly Word[], list: WordList, pack: LanguagePack): boolean =>
  phraseBefore(pack, list, words, words.length) > 0;

const waiting = ['prepositions', 'coordinators', 'complementisers', 'lesserOpeners'] as const;
/** In words: fewer may be a name. */
const fewestWaiting = 5;

/** In letters: a line that nothing tore is as short as its author wanted. */
export const shortestLine = 40;
