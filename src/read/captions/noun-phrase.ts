import {
  coverageOf,
  anyPhraseAt,
  type LanguagePack,
  phraseAt,
  startsUpperCase,
  type WordList,
  wordsOf,
} from '../../language/index.js';
import { readAnyMarker } from '../lines/marker.js';

/**
 * Whether a line ends like a statement, not in an initial, and says nothing, as captions do: `Thủ tướng tại Bệnh viện Đa khoa tỉnh.` No word of it
 * is a verb, joins it to what stands before, or stands for something else.
 */
export function isNounPhrase(text: string, pack: LanguagePack): boolean {
  if (!mayBeCaption(text, pack) || text.length > longest || !/(?:\p{L}{2}|\p{N})\.$/u.test(text)) return false;
  const words = wordsOf(text);
  return words.length > 1 && words.every((_, index) => !anyPhraseAt(pack, saying, words, index));
}

/**
 * "Hình ảnh dỡ hàng đêm qua tại bến Cồn Tre.": names a picture, and says what of; whatever verbs say which one, none says anything of it. Right below a
 * picture it is its caption.
 */
export function namesPicture(text: string, pack: LanguagePack): boolean {
  if (!mayBeCaption(text, pack) || text.length > longest) return false;
  const words = wordsOf(text);
  const noun = phraseAt(pack, 'captionMarks', words, 0);
  return noun > 0 && words.length > noun && words.every((_, index) => !anyPhraseAt(pack, stating, words, index));
}

/**
 * Whether the words that a line lacks may show it to be a caption: it opens like a sentence, and holds no mark of speech or of a list. Sure only
 * where verbs do not inflect and the language's list of them is whole: elsewhere a verb that is not known would be no verb.
 */
export const mayBeCaption = (text: string, pack: LanguagePack): boolean =>
  pack.typology.verbs === 'uninflected' &&
  coverageOf(pack).verbs === 'all' &&
  startsUpperCase(text) &&
  !/[:;"“”«»[\]]/u.test(text) &&
  readAnyMarker(text) === undefined;

const longest = 120;

/** What makes a statement of a phrase. */
const saying: readonly WordList[] = [
  'finites',
  'auxiliaries',
  'speechVerbs',
  'verbs',
  'copulas',
  'existentials',
  'passives',
  'showingVerbs',
  'negations',
  'attributiveVerbs',
  'pronouns',
  'connectives',
  'speechSources',
  'firstPersons',
];

/** What says something of what is named. */
const stating: readonly WordList[] = [
  'finites',
  'auxiliaries',
  'speechVerbs',
  'copulas',
  'showingVerbs',
  'negations',
  'demonstratives',
  'pronouns',
  'firstPersons',
];
