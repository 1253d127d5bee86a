import { countWords, onOneLine, turnsMeaning, wordsOf } from '../../../language/index.js';
import type { Figure, Point, Topic } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { FoundFigure } from '../../annotate/structure/found.js';
import { evidenceOf } from '../../say/evidence.js';
import { isSingleLine } from './single-line.js';

export const fewestFigures = 2;
/** More numbers in a row nobody keeps apart. */
export const mostFigures = 4;
/** From here on a number is a key figure: money, shares, people and countries counted. */
const leastWorth = 3;
/** A line with more of them is a comparison, or a list. */
const mostInLine = 2;
/** In words: what stands below one number set large. */
export const longestBelow = 40;

/** A topic of few lines each of which tells a key figure, or of one line that is about one; undefined for any other. */
export const countedTopic = (annotation: Annotation, topic: Topic): Topic | undefined => {
  const { kind, points } = topic;
  if (kind !== 'points' && kind !== 'enumeration' && kind !== 'summary') return undefined;
  if (!points.every(isSingleLine)) return undefined;
  const { labels } = annotation.reading.pack;
  const [only] = points;
  if (only !== undefined && points.length === 1) {
    const [figure, another] = keyFigures(annotation, only);
    const isIt =
      kind === 'points' &&
      only.evidence.length === 1 &&
      figure !== undefined &&
      another === undefined &&
      !isOneOfSeveral(annotation, figure);
    return isIt && countWords(only.text) <= longestBelow
      ? { ...topic, kind: 'figure', label: labels.figure, figure: figureOf(annotation, figure) }
      : undefined;
  }
  if (points.length < fewestFigures || points.length > mostFigures) return undefined;
  const counted = points.flatMap((point): Point[] => {
    const figure = figureOfPoint(annotation, point);
    return figure === undefined ? [] : [{ ...point, figure }];
  });
  const values = new Set(counted.map(({ figure }) => figure?.value));
  if (counted.length < points.length || values.size < points.length) return undefined;
  // A list stays one, all of whose items have to be there, and so does the summary.
  return { ...topic, points: counted, ...(kind === 'points' ? { kind: 'figure', label: labels.figures } : {}) };
};

/** The key figure of a line that holds few: what it counts comes before what that is compared with. */
export const figureOfPoint = (annotation: Annotation, point: Point): Figure | undefined => {
  const figures = keyFigures(annotation, point);
  const [first] = figures.length > mostInLine ? [] : figures;
  return first && figureOf(annotation, first);
};

/** An item of a list whose others are not shown: set large, its number reads as that of all. */
const isOneOfSeveral = ({ reading: { sentences, article } }: Annotation, { sentence }: FoundFigure): boolean => {
  const { item, block = -1 } = sentences[sentence] ?? {};
  const list = article.blocks[block];
  return item !== undefined && list?.kind === 'list' && list.items.length > 1;
};

/** Written in digits, and more than a handful where nothing measures it; none where a condition or a negation may turn it. */
const keyFigures = ({ figures, reading }: Annotation, { text, evidence }: Point): FoundFigure[] => {
  const words = wordsOf(text);
  if (turnsMeaning(words, 0, words.length, reading.pack)) return [];
  return figures.filter(
    ({ value, worth, number, unit }) =>
      worth >= leastWorth &&
      (unit !== undefined || number >= fewestCounted) &&
      /\d/.test(reading.text.slice(value.start, value.end)) &&
      evidence.some(({ start, end }) => value.start >= start && value.end <= end),
  );
};

const fewestCounted = 10;

const figureOf = ({ reading }: Annotation, { value, number, qualifier, unit, of }: FoundFigure): Figure => ({
  value: onOneLine(reading.text, value),
  number,
  ...(qualifier === undefined ? {} : { qualifier }),
  ...(unit === undefined ? {} : { unit }),
  of: onOneLine(reading.text, of),
  evidence: evidenceOf(reading, [value, of]),
});
