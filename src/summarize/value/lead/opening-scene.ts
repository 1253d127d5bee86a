import { endsInStop, phraseAt, phraseBefore } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Span } from '../../../model/span.js';
import { leansBack } from '../../annotate/leaning.js';
import { leastOfKeyFigure } from '../../annotate/structure/figures/worth.js';
import type { Sentence } from '../../annotate/reading.js';
import { shareOfTitleIn } from '../title/says-title.js';
import { runningParagraphs } from './running-paragraphs.js';
import { storyFrame } from './story-frame.js';

/**
 * The sentences of the paragraph by which a story leads its readers in ("The stairs are steep and dark. Ann Lee counts them …"): it names no day, holds no
 * figure, and says hardly a word of the title. What happened, and why it is told, stands further down, or above it.
 */
export const openingScene = onceFor((annotation: Annotation): ReadonlySet<number> => {
  const { article } = annotation.reading;
  const [first, second] = runningParagraphs(annotation.reading);
  if (article.genre !== 'news' || first === undefined) return new Set();
  const isStandfirst = first.length <= mostOfStandfirst;
  // Below a standfirst stands who wrote the story; news goes on at once.
  const framed = storyFrame(annotation)?.opening;
  const unframed = !isStandfirst
    ? first
    : second !== undefined && isSignedBetween(annotation, first, second)
      ? second
      : [];
  const scene = framed ?? unframed;
  const isScene =
    scene.length > 0 &&
    (framed !== undefined || scene.every((sentence) => isScenic(annotation, sentence))) &&
    !foundsNext(annotation, scene.at(-1));
  return new Set(isScene ? scene.map(({ index }) => index) : []);
});
/** In sentences. */
const mostOfStandfirst = 2;

/** "Hers is one of 48 schools that took part from January 2029.": what happened is told behind the scene that it goes on from, or not understood. */
const foundsNext = (annotation: Annotation, last: Sentence | undefined): boolean => {
  const { sentences, text, pack } = annotation.reading;
  const next = sentences.find(({ index, block }) => index > (last?.index ?? Infinity) && block !== last?.block);
  return next !== undefined && !isScenic(annotation, next) && leansBack(text, next, pack);
};

/** A byline that is known, a line without a stop, or "Words: Ann Lee" that is set as a heading. */
const isSignedBetween = (
  { reading: { article, text } }: Annotation,
  above: readonly Sentence[],
  below: readonly Sentence[],
): boolean => {
  const [from, to] = [above.at(-1)?.end ?? 0, below[0]?.start ?? 0];
  const isBetween = ({ start, end }: Span): boolean => start >= from && end <= to;
  return (
    article.furniture.some(({ span }) => isBetween(span)) ||
    article.blocks.some(({ kind, span }) => {
      const said = text.slice(span.start, span.end);
      const isByline = kind === 'paragraph' ? !endsInStop(said) : kind === 'heading' && /[:：]/u.test(said);
      return isBetween(span) && isByline;
    })
  );
};

const isScenic = ({ reading, dates, figures, attributions }: Annotation, sentence: Sentence): boolean => {
  const { index, words, start, end } = sentence;
  const { pack, text } = reading;
  // "A 26-minute work", and not that somebody is 81.
  const isMeasured = /\d-\p{L}|\d{3}/u.test(text.slice(start, end));
  const isDated = dates.some(({ sentence: own }) => own === index);
  const isCounted = figures.some(
    ({ sentence: own, unit, worth }) => own === index && unit !== undefined && worth >= leastOfKeyFigure,
  );
  const isOfNow =
    phraseAt(pack, 'relativeTimes', words, 0) > 0 || phraseBefore(pack, 'relativeTimes', words, words.length) > 0;
  return (
    !isMeasured &&
    !isDated &&
    !isCounted &&
    !isOfNow &&
    attributions[index] === undefined &&
    shareOfTitleIn(reading, index) < mostOfTitle
  );
};
/** Of what the words of the title weigh. */
const mostOfTitle = 0.3;
