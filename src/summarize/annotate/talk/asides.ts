import { holdsPhrase, startsUpperCase, type LanguagePack, type Word, type WordList } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../annotation.js';
import type { Sentence } from '../reading.js';

/**
 * The sentences by which whoever gives a speech speaks to the hall, or of how they feel: "I couldn't anyway, the rain is dreadful", "That is what I came to
 * say". They hold "I" or "you", and nothing that could be looked up, is to be done or will be.
 */
export const asidesOfSpeaker = onceFor((annotation: Annotation): ReadonlySet<number> => {
  const { reading, figures, dates } = annotation;
  if (reading.article.genre !== 'speech') return new Set();
  const told = new Set([...figures, ...dates].map(({ sentence }) => sentence));
  return new Set(
    reading.sentences.filter((one) => !told.has(one.index) && isAside(annotation, one)).map(({ index }) => index),
  );
});

const isAside = ({ reading: { text, pack } }: Annotation, { item, words, start, end }: Sentence): boolean =>
  item === undefined &&
  words.length <= pack.slideWords * mostOfSlide &&
  (toHall.some((list) => holdsPhrase(pack, list, words)) || takesUp(words, pack)) &&
  !/[\d%$€£¥“”"]/u.test(text.slice(start, end)) &&
  !telling.some((list) => holdsPhrase(pack, list, words)) &&
  !words.some(
    ({ start: at }, index) =>
      index > 0 && !holdsPhrase(pack, 'oneselves', words.slice(index, index + 1)) && startsUpperCase(text.slice(at)),
  );

const mostOfSlide = 0.5;
const toHall: readonly WordList[] = ['oneselves', 'addresses'];
const telling: readonly WordList[] = ['futures', 'needs', 'decisionVerbs', 'appeals', 'requests'];

/** "We asked that too.": in a few words of a speech that only point back. */
const takesUp = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.length <= pack.slideWords * mostTakingUp &&
  holdsPhrase(pack, 'firstPersons', words) &&
  pointing.some((list) => holdsPhrase(pack, list, words));
/** Nine words, thirteen syllables. */
const mostTakingUp = 0.2;
const pointing: readonly WordList[] = ['demonstratives', 'objectPronouns'];
