import { phraseAt, phraseBefore, type LanguagePack, type Word } from '../../../language/index.js';
import { predicateAt } from '../../shorten/predicate.js';

/**
 * "… có các trường hợp như sau", "VOV có 21 đơn vị, gồm", "… trong trường hợp sau": words without those at the end that only say that a
 * list follows. "… đối với những trường hợp sau" keeps them: without, its end would hang.
 *
 * @param most of how many letters a line may be that keeps them
 */
export const withoutListOpener = (
  words: readonly Word[],
  pack: LanguagePack,
  most = Number.POSITIVE_INFINITY,
): readonly Word[] => {
  const kept = withoutOpeners(words, pack);
  // "We hoped the finished product would do the following": its subject alone says nothing.
  if (kept.length < words.length && saysOfSubject(words, kept, pack)) return words;
  const letters = (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);
  return kept.length < words.length && letters <= most && hangs(kept, pack) ? words : kept;
};

/** "… không bao gồm các khoản phí sau", "… does not include:": what the list names is not part of it. */
export const deniesList = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, index) => {
    const length = phraseAt(pack, 'negations', words, index);
    return length > 0 && phraseAt(pack, 'listOpeners', words, index + length) > 0;
  });

/** Whether a verb went with the words that has its subject from what somebody who writes does before it. */
const saysOfSubject = (words: readonly Word[], kept: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'firstPersons', words, 0) > 0 &&
  phraseAt(pack, 'auxiliaries', words, kept.length) > 0 &&
  kept.some((_, index) => index > 0 && predicateAt(kept, index, pack) > 0);

const withoutOpeners = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const length = phraseBefore(pack, 'listOpeners', words, words.length);
  if (length === 0) return withoutWaiting(words, pack);
  const kept = withoutOpeners(words.slice(0, words.length - length), pack);
  return withoutBareCase(withoutAuxiliary(kept, pack), pack);
};

/** "Một số tồn tại tập trung chủ yếu: …": a verb whose object is the list, with what says how much of it. */
const withoutWaiting = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const scope = phraseBefore(pack, 'scopes', words, words.length);
  const verb = phraseBefore(pack, 'verbs', words, words.length - scope);
  const isWaiting = pack.typology.verbs === 'uninflected' && scope > 1 && verb > 0;
  return isWaiting ? words.slice(0, words.length - scope - verb) : words;
};

/** "Các biện pháp có thể", of "Các biện pháp có thể bao gồm": the verb went with what opens the list. */
const withoutAuxiliary = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const length = phraseBefore(pack, 'auxiliaries', words, words.length);
  return length === 0 ? words : withoutAuxiliary(words.slice(0, words.length - length), pack);
};

/** Cases behind a preposition wait for what the list says. */
const hangs = (words: readonly Word[], pack: LanguagePack): boolean => {
  const condition = phraseBefore(pack, 'conditions', words, words.length);
  const plural = condition === 0 ? 0 : phraseBefore(pack, 'plurals', words, words.length - condition);
  return plural > 0 && phraseBefore(pack, 'prepositions', words, words.length - condition - plural) > 0;
};

/** "… trong trường hợp", of which the list says which; "trong các trường hợp" is a noun. */
const withoutBareCase = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const condition = phraseBefore(pack, 'conditions', words, words.length);
  if (condition === 0 || phraseBefore(pack, 'plurals', words, words.length - condition) > 0) return words;
  const preposition = phraseBefore(pack, 'prepositions', words, words.length - condition);
  return words.slice(0, words.length - condition - preposition);
};
