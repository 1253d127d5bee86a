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
  // "… theo các mức" waits for what the list says.
  if (pointsToList(words, pack) && lettersOf(words) <= most) return words;
  // "We hoped the finished product would do the following": its subject alone says nothing.
  if (kept.length < words.length && saysOfSubject(words, kept, pack)) return words;
  return kept;
};

const lettersOf = (words: readonly Word[]): number => (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);

/**
 * "… áp dụng đối với những trường hợp sau", "… phạt theo các mức sau đây": whether a clause ends in a noun that the list tells more of, behind
 * a verb or a preposition. A noun alone names its list.
 */
export const pointsToList = (words: readonly Word[], pack: LanguagePack): boolean => {
  const pointer = phraseBefore(pack, 'listPointers', words, words.length);
  const before = words.slice(0, words.length - pointer);
  const from = before.findLastIndex((_, index) => phraseAt(pack, 'plurals', before, index) > 0);
  // "… giao nhiệm vụ cho các ấp như sau" tells how, and not which.
  const isWhich = pointer > 0 && pointer === phraseBefore(pack, 'listOpeners', words, words.length);
  if (!isWhich || from < 1 || before.length - from > longestKind) return false;
  return waiting.some((list) => phraseBefore(pack, list, before, from) > 0);
};
const waiting = ['prepositions', 'verbs', 'auxiliaries'] as const;
/** In words, with the one that says that there are several. */
const longestKind = 4;

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

/** "… trong trường hợp", of which the list says which; "trong các trường hợp" is a noun. */
const withoutBareCase = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const condition = phraseBefore(pack, 'conditions', words, words.length);
  if (condition === 0 || phraseBefore(pack, 'plurals', words, words.length - condition) > 0) return words;
  const preposition = phraseBefore(pack, 'prepositions', words, words.length - condition);
  return words.slice(0, words.length - condition - preposition);
};
