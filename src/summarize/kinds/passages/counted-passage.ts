import { countWords } from '../../../language/index.js';
import type { Figure, Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import { pointOf } from '../../say/point.js';
import { figuresOfPoints } from '../shown/counted-topic.js';
import { isSingleLine } from '../shown/single-line.js';
import { bestOf, isTold, leansThough, type Lines } from './told-lines.js';

/** So many lines with a key figure each are a row of them, where little stands between. */
const fewestInRow = 3;
const mostBetween = 1;
/** More sentences below numbers side by side are narrow columns of print. */
const mostInRow = 3;
/** In words: what stands below one number of several. */
const longestBelow = 28;

interface Counted {
  readonly index: number;
  readonly block: number;
  readonly section: number;
  readonly point: Point;
  readonly figure: Figure;
}

/** The longest run of sentences of a passage each of which is about a key figure of its own. */
export const countedPassage = (lines: Lines): Topic | undefined => {
  let best: Counted[] = [];
  let run: Counted[] = [];
  for (const counted of countedIn(lines)) {
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      counted.index - last.index <= mostBetween + 1 &&
      counted.section === last.section &&
      run.every(({ figure }) => figure.value !== counted.figure.value);
    run = goesOn ? [...run, counted] : [counted];
    if (run.length > best.length) best = run;
  }
  if (best.length < fewestInRow) return undefined;
  const { labels } = lines.annotation.reading.pack;
  const points = bestOf(lines, best, mostInRow).map(({ point, figure }) => ({ ...point, figure }));
  return {
    id: identify('figure', points.map(({ text }) => text).join('\n')),
    kind: 'figure',
    heading: labels.figures,
    points,
    captions: [],
  };
};

/** "$2 million to $9 million": one number among others is one. */
const isOfTwo = ({ value }: Figure): boolean => (value.match(/\d[\d.,]*/gu)?.length ?? 0) > 1;

const countedIn = (lines: Lines): Counted[] => {
  const { annotation, statements } = lines;
  const counting = new Set(annotation.figures.map(({ sentence }) => sentence));
  return statements.flatMap((statement): Counted[] => {
    const { index, block, section } = statement.sentence;
    if (!counting.has(index) || !isTold(lines, statement.sentence) || leansThough(lines, statement, false)) return [];
    const point = pointOf(annotation, statement);
    const isShort = isSingleLine(point) && countWords(point.text) <= longestBelow;
    const figure = isShort ? figuresOfPoints(annotation, [point])[0] : undefined;
    return figure === undefined || isOfTwo(figure) ? [] : [{ index, block, section, point, figure }];
  });
};
