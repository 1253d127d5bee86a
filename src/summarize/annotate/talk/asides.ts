import {
  holdsPhrase,
  phraseAt,
  startsUpperCase,
  type LanguagePack,
  type Word,
  type WordList,
} from '../../../language/index.js';
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
    reading.sentences
      .filter((one) => !told.has(one.index) && isAside(annotation, one) && !isTakenUp(annotation, one))
      .map(({ index }) => index),
  );
});

const isAside = ({ reading: { text, pack } }: Annotation, { item, words, start, end }: Sentence): boolean =>
  item === undefined &&
  words.length <= pack.slideWords * mostOfSlide &&
  (toHall.some((list) => holdsPhrase(pack, list, words)) || takesUp(words, pack)) &&
  !/[\d%$€£¥“”"]/u.test(text.slice(start, end)) &&
  !telling.some((list) => holdsPhrase(pack, list, words)) &&
  !saysWhen(words, pack) &&
  !words.some(
    ({ start: at }, index) =>
      index > 0 && !holdsPhrase(pack, 'oneselves', words.slice(index, index + 1)) && startsUpperCase(text.slice(at)),
  );

/** "Tonight I put a plan before you. It closes two pools.": what the next sentence says is said of this one. */
const isTakenUp = ({ reading: { sentences, pack } }: Annotation, { index, block }: Sentence): boolean => {
  const next = sentences[index + 1];
  return (
    next?.block === block &&
    phraseAt(pack, 'pronouns', next.words, 0) > 0 &&
    phraseAt(pack, 'firstPersons', next.words, 0) === 0 &&
    phraseAt(pack, 'addresses', next.words, 0) === 0
  );
};

const mostOfSlide = 0.5;
const toHall: readonly WordList[] = ['oneselves', 'addresses'];
const telling: readonly WordList[] = ['futures', 'needs', 'decisionVerbs', 'appeals', 'requests'];

/** "I joined it as an engineer in spring.": what a speaker did then is told. "This evening" is when they speak. */
const saysWhen = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, at) => {
    const opening = phraseAt(pack, 'timeOpeners', words, at);
    const time = opening === 0 ? 0 : Math.max(...times.map((list) => phraseAt(pack, list, words, at + opening)));
    const isNow = [at, at + opening + time].some((place) =>
      pointing.some((list) => phraseAt(pack, list, words, place) > 0),
    );
    // "từ sáng sớm": an hour of any day.
    const isHour = phraseAt(pack, 'dateOpeners', words, at + opening) > 0;
    return time > 0 && !isNow && !isHour;
  });
const times: readonly WordList[] = ['months', 'weekdays', 'calendarNouns'];

/** "We asked that too.": in a few words of a speech that only point back. */
const takesUp = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.length <= pack.slideWords * mostTakingUp &&
  holdsPhrase(pack, 'firstPersons', words) &&
  pointing.some((list) => holdsPhrase(pack, list, words));
/** Nine words, thirteen syllables. */
const mostTakingUp = 0.2;
const pointing = ['demonstratives', 'objectPronouns'] as const;
