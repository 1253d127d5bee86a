import { phraseBefore, type LanguagePack } from '../../language/index.js';
import type { Token } from '../words/words.js';
import { saysSomething } from './predicate.js';

/**
 * Whether a sentence that ends its paragraph waits for what a page or a scan put elsewhere: "The use of", "… matters more to us because".
 *
 * @param line its text
 */
export const waitsForMore = (words: readonly Token[], line: string, pack: LanguagePack): boolean =>
  /[\p{L}\p{N}]\s*$/u.test(line) &&
  waitingIn[pack.typology.verbs].some((list) => phraseBefore(pack, list, words, words.length) > 0);

/** "… nêu trên": where words have one form, a preposition ends many a sentence. */
const waitingIn = {
  inflected: ['prepositions', 'coordinators', 'definites', 'indefinites', 'lesserOpeners'],
  uninflected: ['coordinators'],
  unknown: [],
} as const;

/**
 * Whether what stands below a sentence is its other half: it ends a paragraph of several sentences without a stop, though it has begun to
 * say something: "… travelling east on 23" above "Place, opened fire". One that is alone in its paragraph may be a caption or a
 * headline.
 *
 * @param line its text
 */
export const isCutShort = (words: readonly Token[], line: string, isAlone: boolean, pack: LanguagePack): boolean =>
  !isAlone && words.length >= fewestSaid && /[\p{L}\p{N},]\s*$/u.test(line) && saysSomething(line, pack);
const fewestSaid = 8;
