import { leaningWord } from '../../../check/index.js';
import { anyPhraseAt, phraseAt, type LanguagePack, type Word } from '../../../language/index.js';
import { hasPredicate, verbAt } from '../../shorten/predicate.js';
import { opensSubordinate } from '../../shorten/starts.js';

/**
 * Whether words say something of something: a verb behind their subject, and behind the last "that" of what somebody is said to say; no opening alone
 * ("Given the better backdrop"), no address or list of names, and nothing that points to what is not there.
 *
 * @param text what the words point into
 */
export const saysWhat = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  // "Carried by 17 votes": of what, the line before said.
  const first = words[0]?.key ?? '';
  if (verbAt(words, 0, pack) > 0 && pack.verbEndings.some((ending) => first.endsWith(ending))) return false;
  if (leaningWord(words, text, pack) !== undefined) return false;
  if (words.some((_, index) => anyPhraseAt(pack, pointing, words, index) || points(words, index, pack))) return false;
  const commas = text.split(/[,，]\s/u).length - 1;
  if (commas > mostCommas || (commas === 0 && opensSubordinate(words, 0, pack))) return false;
  const openers = pack.typology.verbs === 'uninflected' ? complementisers : contentOpeners;
  const opener = words.findLastIndex((_, index) => index > 0 && anyPhraseAt(pack, openers, words, index));
  const from = opener < 0 ? 0 : opener;
  return hasPredicate(words, from + 1, words.length, pack);
};

/** "In this case"; "this year" points to the calendar. */
const points = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'determiners', words, index) > 0 &&
  phraseAt(pack, 'pronouns', words, index) > 0 &&
  phraseAt(pack, 'lesserUnits', words, index + 1) === 0;

/** "This player", "also", "sau đây". */
const pointing = ['backReferences', 'additives', 'listPointers'] as const;
/** Behind them stands what is said; where one verb follows another a verb of saying may be one of several. */
const complementisers = ['complementisers'] as const;
const contentOpeners = [...complementisers, 'speechVerbs'] as const;
const mostCommas = 2;
