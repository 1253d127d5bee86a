import { phraseBefore, type LanguagePack, scriptedPattern } from '../../language/index.js';
import type { Token } from '../words/words.js';
import { saysSomething } from './predicate.js';

/**
 * Whether a sentence that ends its paragraph waits for what a page or a scan put elsewhere: "The use of", "… matters more to us because".
 *
 * @param line its text
 */
export const waitsForMore = (words: readonly Token[], line: string, pack: LanguagePack): boolean =>
  endsInWord.test(line) &&
  waitingIn[pack.typology.verbs].some((list) => phraseBefore(pack, list, words, words.length) > 0);

const endsInWord = scriptedPattern('[\\p{L}\\p{N}]\\s*$');

/** "… nêu trên": where words have one form, a preposition ends many a sentence. */
const waitingIn = {
  inflected: ['prepositions', 'coordinators', 'definites', 'indefinites', 'lesserOpeners'],
  uninflected: ['coordinators'],
  unknown: [],
} as const;

/** A sentence that ends a paragraph, and how the paragraph below it begins. */
export interface Meeting {
  readonly words: readonly Token[];
  readonly line: string;
  /** Whether it is all of its paragraph: then it may be a caption or a headline. */
  readonly isAlone: boolean;
  readonly below: string;
}

/**
 * Whether what stands below a sentence is its other half: it ends a paragraph of several sentences without a stop, though it has begun to
 * say something, behind a comma or a number ("… travelling east on 23" above "Place, opened fire"), or before what begins no sentence. Before
 * a capital somebody may only have left out the stop.
 */
export const isCutShort = ({ words, line, isAlone, below }: Meeting, pack: LanguagePack): boolean =>
  !isAlone &&
  words.length >= fewestSaid &&
  (goesOn.test(line) || (endsInWord.test(line) && /^\s*[\p{Ll}.,;–—]/u.test(below))) &&
  saysSomething(line, pack);

/** A year ends many a line that is whole. */
const goesOn = scriptedPattern(',\\s*$|(?<!\\p{N})\\p{N}{1,3}\\s*$');
const fewestSaid = 8;
