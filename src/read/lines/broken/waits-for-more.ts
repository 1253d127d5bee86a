import { type LanguagePack, phraseAt, phraseBefore, type WordList, wordsOf } from '../../../language/index.js';

/**
 * "… committed to net zero carbon emissions by": whatever stands below goes on with it, a number or a name as well. Of prepositions it
 * is told where verbs carry endings: elsewhere one ends many a sentence.
 */
export function waitsForMore(line: string, pack: LanguagePack): boolean {
  // "…; and": the last item of a list follows.
  if (!/\p{L}\s*$/u.test(line) || /[,;]\s+\p{L}+\s*$/u.test(line)) return false;
  const words = wordsOf(line);
  const endsIn = (list: WordList): boolean => phraseBefore(pack, list, words, words.length) > 0;
  if (line.length >= shortestLine && endsIn('openEnds')) return true;
  if (pack.typology.verbs !== 'inflected') return false;
  // "Plan A" ends in a name.
  if (words.length >= fewestBeforeNoun && !/(?<!\p{L})\p{Lu}$/u.test(line) && articles.some(endsIn)) return true;
  // "In honor of": no name opens with a preposition and ends in one.
  if (words.length > 1 && endsIn('genitives') && phraseAt(pack, 'prepositions', words, 0) > 0) return true;
  return words.length >= fewestWaiting && !endsIn('demonstratives') && waiting.some(endsIn);
}
/** No line ends before its noun, however short it is: "She also thanked the". */
const articles = ['definites', 'indefinites'] as const;
const fewestBeforeNoun = 3;
const waiting = ['prepositions', 'coordinators', 'complementisers', 'lesserOpeners'] as const;
/** In words: fewer may be a name. */
const fewestWaiting = 5;

/** In letters: a line that nothing tore is as short as its author wanted. */
export const shortestLine = 40;
