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
  const counted = figuresOfPoints(annotation, points).flatMap((figure, index): Point[] => {
    const point = points[index];
    return figure === undefined || point === undefined ? [] : [{ ...point, figure }];
  });
  const values = new Set(counted.map(({ figure }) => figure?.value));
  if (counted.length < points.length || values.size < points.length) return undefined;
  // A list stays one, all of whose items have to be there, and so does the summary.
  return { ...topic, points: counted, ...(kind === 'points' ? { kind: 'figure', label: labels.figures } : {}) };
};

/**
 * The key figure of each line that holds few, undefined for others: where most of them have the same unit, of a line with two figures that in
 * this unit ("villages of less than 2,000 people: 25,000 euros", beside sums).
 */
export const figuresOfPoints = (annotation: Annotation, points: readonly Point[]): (Figure | undefined)[] => {
  const found = points.map((point) => keyFigureOf(annotation, point));
  const units = found.flatMap((figure) => figure?.unit ?? []);
  const common = units.find((unit) => units.filter((one) => one === unit).length * 2 > points.length);
  return found.map((figure, index) => {
    const point = points[index];
    if (figure === undefined || point === undefined) return undefined;
    const alike = common === undefined || figure.unit === common ? undefined : inUnit(annotation, point, common);
    return figureFrom(annotation, alike ?? figure);
  });
};

const inUnit = (annotation: Annotation, point: Point, unit: string): FoundFigure | undefined =>
  annotation.figures.find(
    (figure) =>
      figure.unit === unit &&
      point.evidence.some(({ start, end }) => figure.value.start >= start && figure.value.end <= end),
  );

/** An item of a list whose others are not shown: set large, its number reads as that of all. */
const isOneOfSeveral = ({ reading: { sentences, article } }: Annotation, { sentence }: FoundFigure): boolean => {
  const { item, block = -1 } = sentences[sentence] ?? {};
  const list = article.blocks[block];
  return item !== undefined && list?.kind === 'list' && list.items.length > 1;
};
