import { phraseAt } from '../../../../language/index.js';
import type { Annotation } from '../../../annotate/annotation.js';
import type { Reading, Sentence } from '../../../annotate/reading.js';
import { hasPredicate } from '../../../shorten/predicate.js';
import { asks } from '../../../value/asked/asks.js';
import { opensDecision } from '../../../value/decisions.js';
import { settles } from '../../../value/decisive.js';
import { isOfFormalMatter } from '../../../value/summary/meeting-summary.js';
import { isDayOfHeading } from '../../joined/brief-sentences.js';

/**
 * Whether a sentence of minutes tells what the form of a meeting asks for, or what its outcome has overtaken: who may not vote, when they meet next, and what was moved
 * where what was resolved on it stands below.
 */
export const isOfCourseOfMeeting = (annotation: Annotation, sentence: Sentence): boolean => {
  const { reading } = annotation;
  if (reading.article.genre !== 'minutes') return false;
  const isForm = isOfFormalMatter(reading, sentence) && isBrief(reading, sentence) && !settles(sentence, reading.pack);
  return (isForm && !isOfAnotherDay(annotation, sentence)) || isOvertaken(reading, sentence);
};

/** "Monday 9 June. The general meeting is on 16 September.": a day behind the one that the heading announces, of a meeting that is not held each time. */
const isOfAnotherDay = ({ reading, dates }: Annotation, { index, words }: Sentence): boolean => {
  const days = dates.filter(({ sentence }) => sentence === index).length;
  return days >= (isDayOfHeading(reading, index - 1) ? 1 : 2) && hasPredicate(words, 0, words.length, reading.pack);
};

const isBrief = ({ pack }: Reading, { words }: Sentence): boolean => words.length <= pack.slideWords * slidesOfForm;
const slidesOfForm = 0.8;

/** "Motion: …", "Amendment: …", above "The committee resolved: …": whoever sees it alone takes it for what was carried. */
const isOvertaken = (reading: Reading, { words, section, index, item }: Sentence): boolean =>
  item === undefined &&
  phraseAt(reading.pack, 'motionLabels', words, 0) > 0 &&
  reading.sentences
    .slice(index + 1, index + 1 + farthest)
    .some((one) => one.section === section && saysWhatWasResolved(reading, one));
/** In sentences. */
const farthest = 6;

/** What was resolved by itself, in a list or in as many words: "The motion was carried." says nothing without the motion. */
const saysWhatWasResolved = (reading: Reading, sentence: Sentence): boolean =>
  asks(reading, sentence) || (opensDecision(sentence, reading.pack) && sentence.words.length > longestBare);
/** In words. */
const longestBare = 8;
