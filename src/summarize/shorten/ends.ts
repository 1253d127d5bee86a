import { phrasesOf, turnsMeaning, type LanguagePack, type Word } from '../../language/index.js';
import type { Enclosure } from './depth.js';
import { verbAt } from './predicate.js';
import { canClose } from './standalone.js';
import type { Boundary } from './starts.js';

/** What is kept has at least this many words. */
const leastWords = 4;

/**
 * Where an extract of a piece may end: at its end; before a subordinate clause behind a comma; before a phrase that
 * opens with its own word ("nhằm", "in order to"); before the tail of a list. Nothing that turns the meaning is cut.
 */
export const endsOf = (text: string, words: readonly Word[], enclosure: Enclosure, pack: LanguagePack): Boundary[] => {
  const ends: Boundary[] = [{ word: words.length, loss: 0 }];
  let collective = false;
  for (let index = 1; index < words.length; index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined) continue;
    collective ||= phrasesOf(pack, 'collectives').matchAt(words, index - 1) > 0;
    if (index < leastWords || enclosure.inside(before.end) || enclosure.inside(word.start)) continue;
    const loss = lossAt(text.slice(before.end, word.start), words, index, collective, pack);
    if (loss === undefined || !canClose(words, index, pack)) continue;
    if (!turnsMeaning(words, index, words.length, pack)) ends.push({ word: index, loss });
  }
  return ends;
};

const lossAt = (
  between: string,
  words: readonly Word[],
  index: number,
  collective: boolean,
  pack: LanguagePack,
): number | undefined => {
  if (/[,–—:]/.test(between)) {
    if (phrasesOf(pack, 'clauseOpeners').matchAt(words, index) > 0) return 0.15;
    if (phrasesOf(pack, 'phraseOpeners').matchAt(words, index) > 0) return 0.15;
    return between.includes(',') && !collective ? 0.4 : undefined;
  }
  if (between !== ' ') return undefined;
  if (phrasesOf(pack, 'coordinators').matchAt(words, index) === 1 && !collective && verbAt(words, index + 1, pack) > 1)
    return 0.35;
  return phrasesOf(pack, 'phraseOpeners').matchAt(words, index) > 0 ? 0.25 : undefined;
};
