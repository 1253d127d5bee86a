import type { Point, Topic } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import { figuresOfPoints } from './counted-topic.js';
import { areInOrder } from './dated-topic.js';
import { areOfOneSection } from './one-section.js';
import { isSingleLine } from './single-line.js';
import { timeOfPoint } from './time-of-point.js';

/** So many lines side by side are a row, or a course of events. */
const fewest = 3;

/**
 * A topic in which some neighbouring lines, and not all of them, each tell a time or a key figure: these lines get it, so that slides can
 * set them apart from the others. Undefined for any other.
 */
export const withLikeNeighbours = (annotation: Annotation, topic: Topic): Topic | undefined => {
  const { kind, points } = topic;
  if (kind !== 'points' && kind !== 'summary') return undefined;
  const dated = inRuns(points, (run) => (!areOfOneSection(annotation, run) ? undefined : inOrder(annotation, run)));
  const counted = inRuns(dated, (run) => distinct(annotation, run));
  return counted.every((point, index) => point === points[index]) ? undefined : { ...topic, points: counted };
};

/** Lines with what `told` gives for as many neighbours as it can, the first of them first. */
const inRuns = (points: readonly Point[], told: (run: readonly Point[]) => Point[] | undefined): Point[] => {
  const shown: Point[] = [];
  while (shown.length < points.length) {
    const from = shown.length;
    let run: Point[] | undefined;
    for (let end = from + fewest; end <= points.length; end += 1) {
      const longer = told(points.slice(from, end));
      if (longer === undefined) break;
      run = longer;
    }
    shown.push(...(run ?? points.slice(from, from + 1)));
  }
  return shown;
};

const isOpen = (point: Point): boolean =>
  isSingleLine(point) && point.when === undefined && point.figure === undefined && point.evidence.length > 0;

const inOrder = (annotation: Annotation, run: readonly Point[]): Point[] | undefined => {
  if (!run.every(isOpen)) return undefined;
  const times = run.flatMap((point) => timeOfPoint(annotation, point, false) ?? []);
  const dates = times.flatMap(({ iso }) => iso ?? []);
  if (times.length < run.length || dates.length < times.length || !areInOrder(dates)) return undefined;
  return run.map((point, index) => ({ ...point, when: times[index]?.when ?? '' }));
};

const distinct = (annotation: Annotation, run: readonly Point[]): Point[] | undefined => {
  if (!run.every(isOpen)) return undefined;
  const figures = figuresOfPoints(annotation, run).flatMap((figure) => figure ?? []);
  const values = new Set(figures.map(({ value }) => value));
  return values.size < run.length
    ? undefined
    : run.map((point, index) => {
        const figure = figures[index];
        return figure === undefined ? point : { ...point, figure };
      });
};
