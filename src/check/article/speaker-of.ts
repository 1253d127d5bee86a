import { phraseAt, type LanguagePack } from '../../language/index.js';
import { isCapital, tokensOf } from '../words/words.js';
import type { Voice } from './voices.js';

/** Whom a printed speaker is known by: the last word of the name, and every word. */
export interface Speaker {
  readonly name: string | undefined;
  readonly keys: readonly string[];
}

/** Who is meant by a few words: the last name among them, and all that is said of who it is. */
export const speakerOf = (text: string, pack: LanguagePack): Speaker => {
  const words = tokensOf(text);
  const titles = new Set<number>();
  for (let index = 0; index < words.length; index += 1)
    for (let title = 0; title < phraseAt(pack, 'speakerTitles', words, index); title += 1) titles.add(index + title);
  const keys = words.filter((_, index) => phraseAt(pack, 'determiners', words, index) === 0).map(({ key }) => key);
  const isName = (index: number): boolean =>
    !(titles.has(index) && index < words.length - 1) && (index > 0 || phraseAt(pack, 'determiners', words, 0) === 0);
  const name = words.findLast((word, index) => isCapital(text, word) && isName(index));
  return { name: name?.key, keys };
};

/** Whether a voice is that of a speaker: it holds the last word of their name, or, where they have none, most of their words. */
export const isVoiceOf = ({ names, words }: Voice, { name, keys }: Speaker): boolean => {
  if (name !== undefined && names.some((run) => run.some(({ key }) => key === name))) return true;
  const own = new Set(keys);
  // "Osei" after "Margaret Osei", "Hợp tác xã" after "Hợp tác xã Bến Lội".
  if (name !== undefined && names.some((run) => run.every(({ key }) => own.has(key)))) return true;
  // "sources" after "Several Congressional sources".
  if (names.length === 0 && words.length <= shortest && words.length > 0 && words.every(({ key }) => own.has(key)))
    return true;
  const held = new Set(words.map(({ key }) => key));
  const shared = keys.filter((key) => held.has(key)).length;
  return name === undefined ? shared * 2 >= keys.length : shared * 3 >= keys.length * 2 && shared > 1;
};

/** In words: a noun and what determines it. */
const shortest = 3;
