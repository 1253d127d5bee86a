import { anyPhraseAt, holdsPhrase, phraseAt, type LanguagePack } from '../../../language/index.js';
import type { Token } from '../../words/words.js';

/**
 * Whether the second of two sentences of a paragraph says what the first only sets aside: "We did not sell a boat. We sold a promise.",
 * "This is no loss. It is an advance.", "A lock does not hurry. It waits.". The first alone would be taken for what is meant.
 */
export const isTurnedNext = (
  first: readonly Token[],
  second: readonly Token[],
  text: string,
  pack: LanguagePack,
): boolean => {
  const most = pack.slideWords * mostOfSlide;
  if (first.length > most || second.length > most || holdsPhrase(pack, 'negations', second)) return false;
  const [own, other] = [phraseAt(pack, 'connectives', first, 0), phraseAt(pack, 'connectives', second, 0)];
  if (!isDenied(first, own, text, pack)) return false;
  // "It is …", "Đó là …"
  if (phraseAt(pack, 'presenters', second, other) > 0) return true;
  const isSame = first[own]?.key === second[other]?.key;
  if (isSame && speakers.some((list) => phraseAt(pack, list, second, other) > 0)) return true;
  return second.length - other <= shortest && anyPhraseAt(pack, others, second, other);
};
const mostOfSlide = 0.45;
/** In words: what says so little of somebody is nothing but the other half. */
const shortest = 5;
const speakers = ['firstPersons', 'addresses'] as const;
const others = ['personPronouns', 'bodyPronouns'] as const;

/** Whether what a sentence says first is denied, before any mark. */
const isDenied = (words: readonly Token[], from: number, text: string, pack: LanguagePack): boolean => {
  for (let at = from + 1; at < Math.min(words.length, from + furthest); at += 1) {
    if (/[,;:–—(]/u.test(text.slice(words[at - 1]?.end, words[at]?.start))) return false;
    if (phraseAt(pack, 'harmless', words, at) > 0) return false;
    if (phraseAt(pack, 'negations', words, at) > 0) return true;
  }
  return false;
};
/** In words. */
const furthest = 8;
