import {
  coverageOf,
  anyPhraseAt,
  type LanguagePack,
  startsUpperCase,
  type WordList,
  wordsOf,
} from '../../language/index.js';
import { readAnyMarker } from '../lines/marker.js';

/**
 * Whether a line ends like a statement, not in an initial, and says nothing, as captions do: `Thủ tướng tại Bệnh viện Đa khoa tỉnh.` No word of it
 * is a verb, joins it to what stands before, or stands for something else. It is told only where verbs do not inflect and the
 * language's list of them is whole: elsewhere a verb that is not known would be no verb.
 */
export function isNounPhrase(text: string, pack: LanguagePack): boolean {
  if (pack.typology.verbs !== 'uninflected' || coverageOf(pack).verbs !== 'all') return false;
  if (text.length > longest || !/(?:\p{L}{2}|\p{N})\.$/u.test(text) || /[:;"“”«»[\]]/u.test(text)) return false;
  if (!startsUpperCase(text) || readAnyMarker(text) !== undefined) return false;
  const words = wordsOf(text);
  return words.length > 1 && words.every((_, index) => !anyPhraseAt(pack, saying, words, index));
}

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
