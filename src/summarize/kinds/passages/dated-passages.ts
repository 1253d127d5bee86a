import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import type { Sentence } from '../../annotate/reading.js';
import { pointOf } from '../../say/point.js';
import { areInOrder, fewestDates, mostDates } from '../shown/dated-topic.js';
import { isSingleLine } from '../shown/single-line.js';
import { timeOfPoint, type PointTime } from '../shown/time-of-point.js';
import { bestOf, isTold, leansThough, type Lines } from './told-lines.js';

/** An event of running text. */
interface Event {
  readonly index: number;
  readonly sentence: Sentence;
  readonly point: Point;
  readonly iso: string;
  readonly opens: boolean;
}

const fewestOpening = 2;

/** So many sentences may tell more of an event before the next one. */
const mostBetween = 3;

/**
 * The passages of an article that tell one event after the other, each at a date of its own that opens its sentence or closes a clause of
 * it: at least three of them, in order, with little between. Of more than stand along a line, those that are worth most.
 */
export const datedPassages = (lines: Lines): Topic[] => {
  const topics: Topic[] = [];
  let passage: Event[] = [];
  const end = (): void => {
    // Years that close clauses alone may say when people were born, or laws made.
    const opening = passage.filter(({ opens }) => opens).length;
    if (passage.length >= fewestDates && opening >= fewestOpening)
      topics.push(topicOf(lines, bestOf(lines, passage, mostDates)));
    passage = [];
  };
  for (const event of eventsOf(lines)) {
    const last = passage.at(-1);
    if (last !== undefined && !isNear(last.sentence, event.sentence)) end();
    if (areInOrder([...passage, event].map(({ iso }) => iso))) passage.push(event);
  }
  end();
  return topics;
};

const eventsOf = (lines: Lines): Event[] => {
  const { annotation, statements } = lines;
  const dated = new Set(annotation.dates.map(({ sentence }) => sentence));
  const events: Event[] = [];
  for (const { sentence, ...statement } of statements) {
    if (!dated.has(sentence.index) || !isTold(lines, sentence)) continue;
    const point = pointOf(annotation, { sentence, ...statement });
    const time = isSingleLine(point) ? timeOfPoint(annotation, point, false) : undefined;
    if (time?.iso === undefined || !isEvent(time)) continue;
    // Of one paragraph "she" is who it tells of.
    const goesOn = events.at(-1)?.sentence.block === sentence.block;
    if (!goesOn && leansThough(lines, { sentence, ...statement }, false)) continue;
    events.push({
      index: sentence.index,
      sentence,
      point: { ...point, when: time.when },
      iso: time.iso,
      opens: time.opens,
    });
  }
  return events;
};

/** "… rose in May": a month alone that closes a clause says what a number is of. */
const isEvent = ({ iso = '', opens }: PointTime): boolean => opens || /^\d{4}|^--\d\d-\d\d$/u.test(iso);

const isNear = (one: Sentence, other: Sentence): boolean =>
  one.section === other.section && one.turn === other.turn && other.index - one.index <= mostBetween + 1;

const topicOf = ({ annotation }: Lines, events: readonly Event[]): Topic => {
  const { timeline } = annotation.reading.pack.labels;
  const points = events.map(({ point }) => point);
  return {
    id: identify('timeline', points.map(({ text }) => text).join('\n')),
    kind: 'timeline',
    heading: timeline,
    points,
    captions: [],
  };
};
