import { coverageOf, phraseAt } from '../../../../language/index.js';
import type { Annotation } from '../../../annotate/annotation.js';
import type { Sentence } from '../../../annotate/reading.js';
import { hasPredicate } from '../../../shorten/predicate.js';
import { isUnfinished } from './unfinished.js';

/** What elsewhere is a name, a caption or half a sentence: of what was decided a few words say all. */
export const isTooLittle = (annotation: Annotation, sentence: Sentence): boolean =>
  sentence.words.length < fewestWords ||
  isUnfinished(annotation.reading, sentence) ||
  // "Two years, in the rain.", in an answer: what of it, the question above it says.
  (!isAnswered(annotation.reading, sentence) &&
    ((sentence.item === undefined && !says(annotation.reading, sentence)) ||
      isNounAlone(annotation.reading, sentence)));
const fewestWords = 3;

/** Below the question of an interview. */
export const isAnswered = ({ article }: Annotation['reading'], { turn }: Sentence): boolean =>
  article.genre === 'interview' && article.turns[turn ?? -1]?.kind === 'answer';

/**
 * A line without a predicate is a name, a signature or the like; a longer one that ends in a stop has a verb that the pack lacks. A few words without a stop
 * and without a number ("Mức hưởng trợ cấp", of a formula that a page set in lines) name something, though one of them may be a verb.
 */
const says = ({ text, pack, article }: Annotation['reading'], { words, start, end }: Sentence): boolean => {
  const own = text.slice(start, end);
  const isStopped = /[.!…。！]["”’»)]*$/u.test(own);
  if (!isStopped && words.length < fewestWithoutStop && !/\d/u.test(own) && article.genre !== 'minutes') return false;
  return (
    hasPredicate(words, 0, words.length, pack) ||
    (words.length >= fewestWithoutVerb && (pack.partialVerbs || isStopped))
  );
};
const fewestWithoutVerb = 7;
const fewestWithoutStop = 6;

/**
 * A paragraph that is one noun phrase, stop and all, is the line below a picture: "Nhà ga mới bên sông Hậu."; a short one may be glued to
 * a paragraph. Told where verbs carry no endings, so that the pack lists them all.
 */
const isNounAlone = (
  { sentences, pack, text }: Annotation['reading'],
  { index, block, item, words }: Sentence,
): boolean =>
  item === undefined &&
  pack.typology.verbs === 'uninflected' &&
  coverageOf(pack).verbs === 'all' &&
  words.length <= pack.slideWords &&
  // "Luật này quy định …": what points back opens a sentence; "Năm học này, …" says when.
  !words
    .slice(0, nearOpening)
    .some(
      ({ end }, at) =>
        phraseAt(pack, 'demonstratives', words, at) > 0 && /^\s+$/u.test(text.slice(end, words[at + 1]?.start)),
    ) &&
  (words.length <= longestGlued || [index - 1, index + 1].every((at) => sentences[at]?.block !== block)) &&
  !hasPredicate(words, 0, words.length, pack);
const longestGlued = 14;
/** In words. */
const nearOpening = 4;
