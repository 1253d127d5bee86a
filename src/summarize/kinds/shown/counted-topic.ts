import { countWords } from '../../../language/index.js';
import type { Figure, Point, Topic } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { FoundFigure } from '../../annotate/structure/found.js';
import { figureFrom, keyFigureOf, keyFiguresIn } from '../../say/key-figure.js';
import { isSingleLine } from './single-line.js';

export const fewestFigures = 2;
/** More numbers in a row nobody keeps apart. */
export const mostFigures = 4;
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
    const [figure, another] = keyFiguresIn(annotation, only);
    const isIt =
      kind === 'points' &&
      only.evidence.length === 1 &&
      figure !== undefined &&
      another === undefined &&
      !isOneOfSeveral(annotation, figure);
    return isIt && countWords(only.text) <= longestBelow
      ? { ...topic, kind: 'figure', label: labels.figure, figure: figureFrom(annotation, figure) }
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

/** The key figure of a line that holds few. */
export const figureOfPoint = (annotation: Annotation, point: Point): Figure | undefined => {
  const figure = keyFigureOf(annotation, point);
  return figure && figureFrom(annotation, figure);
};

/** An item of a list whose others are not shown: set large, its number reads as that of all. */
const isOneOfSeveral = ({ reading: { sentences, article } }: Annotation, { sentence }: FoundFigure): boolean => {
  const { item, block = -1 } = sentences[sentence] ?? {};
  const list = article.blocks[block];
  return item !== undefined && list?.kind === 'list' && list.items.length > 1;
};
