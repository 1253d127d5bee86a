import { anyPhraseAt, holdsPhrase, phraseAt, type LanguagePack } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Annotation } from '../annotate/annotation.js';
import { leastOfKeyFigure } from '../annotate/structure/figures/worth.js';
import { eventDate } from '../annotate/event-date.js';
import type { Reading, Sentence } from '../annotate/reading.js';

/**
 * Sentences of a speech that say what was decided, or what will be and what not, with a day, a number or a no to it: "Fees will not rise before 2031".
 * That is what those who listened take home.
 */
export const promisedSentences = onceFor((annotation: Annotation): ReadonlySet<number> => {
  const { reading, dates } = annotation;
  const { article, sentences, pack } = reading;
  if (article.genre !== 'speech') return new Set();
  const spoken = article.published ?? eventDate(reading);
  const isAhead = ({ index }: Sentence): boolean =>
    spoken !== undefined && dates.some(({ sentence, iso }) => sentence === index && iso > spoken);
  return new Set(
    sentences
      .filter((one) => isAhead(one) || (foretells(one, pack) && isFirm(annotation, one)))
      .filter((one) => !tellsOfOnce(reading).has(one.index))
      .map(({ index }) => index),
  );
});

/** "The board decided …", "… will be kept": of a request nobody knows what becomes. */
const foretells = ({ words }: Sentence, pack: LanguagePack): boolean =>
  words.some(
    (_, at) =>
      phraseAt(pack, 'decisionVerbs', words, at) > 0 ||
      (phraseAt(pack, 'futures', words, at) > 0 && phraseAt(pack, 'requests', words, at) === 0),
  ) && !anyPhraseAt(pack, ['conditions', 'pronouns'], words, 0);

const isFirm = (
  { reading: { text, pack }, figures, dates }: Annotation,
  { index, words, start, end }: Sentence,
): boolean =>
  /\d/u.test(text.slice(start, end)) ||
  dates.some(({ sentence }) => sentence === index) ||
  figures.some(({ sentence, worth }) => sentence === index && worth >= leastOfKeyFigure) ||
  holdsPhrase(pack, 'negations', words) ||
  words.some(({ key }, at) => pack.numerals[key] !== undefined && phraseAt(pack, 'calendarNouns', words, at + 1) > 0);

/**
 * Sentences of the paragraphs of a speech in which somebody tells what once befell them ("Eleven years ago I stood here …"), and of those that go on from
 * them: they lead up to its matter, which nobody hears in them.
 */
export const tellsOfOnce = onceFor((reading: Reading): ReadonlySet<number> => {
  const { article, sentences } = reading;
  if (article.genre !== 'speech') return new Set();
  const blocks = new Set(sentences.filter((one) => opensStory(reading, one)).map(({ block }) => block));
  const told = sentences.filter(({ block }) => blocks.has(block)).map(({ index }) => index);
  // A speech that is one story has nothing else to tell.
  return new Set(told.length <= sentences.length * mostOfSpeech ? told : []);
});
const mostOfSpeech = 0.35;

const opensStory = ({ pack }: Reading, { words, item }: Sentence): boolean =>
  item === undefined &&
  holdsPhrase(pack, 'oneselves', words) &&
  words.slice(0, furthest).some((_, at) => phraseAt(pack, 'timesPast', words, at) > 0);
/** In words: "Many, many years ago" */
const furthest = 4;
