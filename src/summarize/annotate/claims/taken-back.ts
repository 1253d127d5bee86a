import { contentWords, holdsPhrase, phraseBefore, wordsOf, type Word } from '../../../language/index.js';
import { addToGroup } from '../../../model/collections/add-to-group.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../reading.js';

/** What an article says and then corrects, or says that it holds no longer. */
export interface TakenBack {
  /** By the place of a sentence: that of the sentence of its paragraph which corrects it. */
  readonly near: ReadonlyMap<number, number>;
  /** Sentences whose number is withdrawn elsewhere: told without that they mislead. */
  readonly far: ReadonlySet<number>;
  /** Numbers that are none to remember. */
  readonly numbers: readonly Span[];
}

/** Once, as each sentence is asked for it. */
export const takenBackIn = onceFor((reading: Reading): TakenBack => {
  const near = new Map<number, number>();
  const far = new Set<number>();
  const numbers: Span[] = [];
  const lesser = new Set<string>();
  for (const sentence of reading.sentences) {
    const first = firstCorrected(reading, sentence);
    if (first !== undefined) {
      for (let at = first.index; at < sentence.index; at += 1) near.set(at, sentence.index);
      numbers.push(...numbersOf(first.words));
    }
    for (const { key } of lesserNumbersIn(reading, sentence)) lesser.add(key);
  }
  const telling = sentencesByNumber(reading);
  for (const key of lesser)
    for (const { words } of telling.get(key) ?? []) numbers.push(...words.filter((word) => word.key === key));
  for (const words of [...reading.sentences.map((sentence) => sentence.words), ...notesOf(reading)]) {
    for (const number of withdrawnIn(reading, words)) {
      numbers.push(number);
      // What was withdrawn once is looked at no more: many withdrawals of one number cost no more than their sentences.
      const open = telling.get(number.key) ?? [];
      const later = open.findIndex(({ end }) => end > (words[0]?.start ?? 0));
      const earlier = later < 0 ? open.splice(0) : open.splice(0, later);
      const others: Sentence[] = [];
      for (const one of earlier) {
        const same = sameNumber(reading, one, words, number);
        if (same === undefined) others.push(one);
        else if (!near.has(one.index)) {
          far.add(one.index);
          numbers.push(same);
        }
      }
      open.unshift(...others);
    }
  }
  return { near, far, numbers };
});

/** The sentences that tell each number, in order. */
const sentencesByNumber = ({ sentences }: Reading): Map<string, Sentence[]> => {
  const found = new Map<string, Sentence[]>();
  for (const sentence of sentences)
    for (const key of new Set(numbersOf(sentence.words).map((word) => word.key))) addToGroup(found, key, sentence);
  return found;
};

/** The sentence that one which takes something back speaks of: the nearest before it in its paragraph that reports or tells a number. */
const firstCorrected = ({ sentences, pack }: Reading, own: Sentence): Sentence | undefined => {
  if (!holdsPhrase(pack, 'retractions', own.words)) return undefined;
  const before = sentences
    .slice(Math.max(0, own.index - furthestBack), own.index)
    .filter(({ block, item, turn }) => block === own.block && item === own.item && turn === own.turn);
  const first = before.find(({ words }) => holdsPhrase(pack, 'speechVerbs', words) && !isBrief(words));
  return first ?? before.findLast(({ words }) => numbersOf(words).length > 0);
};
/** In sentences. */
const furthestBack = 4;
/** "I said it.": what was said stands before it. */
const isBrief = (words: readonly Word[]): boolean => words.length < 5;

/** What stands beside the message may correct it too: "Sau buổi phỏng vấn, ông An nhắn tin bổ sung: …". */
const notesOf = ({ article, text }: Reading): (readonly Word[])[] =>
  article.furniture.map(({ span }) => wordsOf(text, span.start, span.end));

/** "The motion for £90,000 was withdrawn.", "20 staff, not 25 as I said", "15 phút chứ không phải 12". */
const withdrawnIn = ({ pack, text }: Reading, words: readonly Word[]): readonly Word[] => {
  if (words.length <= longestWithdrawal && holdsPhrase(pack, 'withdrawals', words)) return numbersOf(words);
  return words.filter(
    (word, at) =>
      isNumber(word) &&
      phraseBefore(pack, 'negations', words, at) > 0 &&
      // "no. 4" is the number of a house.
      /^\s+\p{Sc}?$/u.test(text.slice(words[at - 1]?.end, word.start)) &&
      words.slice(0, at).some((other) => isNumber(other)),
  );
};
/** In words: a longer sentence withdraws something else as well. */
const longestWithdrawal = 14;

/** The same number in an earlier sentence: a large one, or one of the same matter. */
const sameNumber = (
  { pack }: Reading,
  earlier: Sentence,
  own: readonly Word[],
  { key, start }: Word,
): Word | undefined => {
  const same = earlier.words.find((word) => word.key === key);
  if (same === undefined || isLarge(key)) return same;
  const theirs = new Set(contentWords(earlier.words, pack));
  const before = own.filter((word) => word.end <= start).slice(-nearNumber);
  const shared = new Set(contentWords(before, pack).filter((word) => !/\d/u.test(word) && theirs.has(word)));
  return shared.size >= fewestShared ? same : undefined;
};
const fewestShared = 3;
/** In words and syllables. */
const nearNumber = 15;

/** "The 46 per cent of our headline is what all will use", behind "That is the honest number". */
const lesserNumbersIn = ({ sentences, pack }: Reading, { index, block, words }: Sentence): readonly Word[] => {
  const before = sentences[index - 1];
  const isBehind = before?.block === block && holdsPhrase(pack, 'trueFigures', before.words);
  return isBehind ? numbersOf(words) : [];
};

const numbersOf = (words: readonly Word[]): readonly Word[] => words.filter(isNumber);
const isNumber = ({ key }: Word): boolean => /\d/u.test(key) && !isYear(key);
const isYear = (key: string): boolean => /^(?:19|20)\d\d$/u.test(key);
/** A number that no other matter is likely to have: "150,000". */
const isLarge = (key: string): boolean => key.replace(/\D/gu, '').length >= 4 && !isYear(key);
