import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { pointOf } from '../../say/point.js';
import type { Statement } from '../../say/statement.js';
import { areInOrder, fewestDates, mostDates } from '../shown/dated-topic.js';
import { isSingleLine } from '../shown/single-line.js';
import { timeOfPoint, type PointTime } from '../shown/time-of-point.js';
import { bestOf, mayStandApart, leansInPassage, type Lines } from './passage-lines.js';

/** An event of running text. */
interface Event {
  readonly index: number;
  readonly sentence: Sentence;
  readonly point: Point;
  /** Absent where it says no more than how it follows on the one before: "The next day". */
  readonly iso?: string;
  readonly opens: boolean;
}

const fewestOpening = 2;

/** So many sentences may tell more of an event before the next one. */
const mostBetween = 4;

/**
 * The passages of an article that tell one event after the other, each at a date of its own that opens its sentence or closes a clause of
 * it: at least three of them, with little between; in order, or put in order where all name their days. Of more than stand along a line,
 * those that are worth most.
 */
export const datedPassages = (lines: Lines): Topic[] => {
  const topics: Topic[] = [];
  let passage: Event[] = [];
  const end = (): void => {
    const course = courseOf(passage);
    // Years that close clauses alone may say when people were born, or laws made.
    const opening = course.filter(({ opens }) => opens).length;
    if (course.length >= fewestDates && opening >= fewestOpening && !areCutOff(lines, course)) {
      const best = new Set(bestOf(lines, course, mostDates));
      topics.push(
        topicOf(
          lines,
          course.filter((event) => best.has(event)),
        ),
      );
    }
    passage = [];
  };
  for (const event of eventsOf(lines)) {
    const last = passage.at(-1);
    if (last !== undefined && !isNear(last.sentence, event.sentence)) end();
    // "The next day" is the one after a day.
    if (event.iso !== undefined || passage.length > 0) passage.push(event);
  }
  end();
  return topics;
};

/** Whether most of the events open a paragraph that tells how it went on: "… they saw a boat. They cut its rope." would be told by half. */
const areCutOff = ({ annotation: { reading } }: Lines, course: readonly Event[]): boolean => {
  const told = new Set(course.map(({ index }) => index));
  const blockOf = (index: number): number | undefined => reading.sentences[index]?.block;
  const opening = course.filter(({ index, sentence }) => blockOf(index - 1) !== sentence.block);
  const cut = opening.filter(({ index, sentence }) => blockOf(index + 1) === sentence.block && !told.has(index + 1));
  return opening.length === course.length && cut.length * 2 > course.length;
};

/** Events in their order: those that stand in it, and all of them put into it where too few do. */
const courseOf = (passage: readonly Event[]): Event[] => {
  const told: Event[] = [];
  for (const event of passage) if (areInOrder(isosOf([...told, event]))) told.push(event);
  if (told.length >= fewestDates) return told;
  const days = passage.filter(({ iso }) => iso !== undefined && isDay.test(iso));
  const sorted = days.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
  const years = new Set(days.map(({ iso = '' }) => iso.startsWith('-')));
  return days.length === passage.length && years.size === 1 && areInOrder(isosOf(sorted)) ? sorted : told;
};
const isDay = /^(?:\d{4}|-)-\d\d-\d\d$/u;
const keyOf = ({ iso = '' }: Event): string => iso;
const isosOf = (events: readonly Event[]): string[] => events.flatMap(({ iso }) => iso ?? []);

const eventsOf = (lines: Lines): Event[] => {
  const { annotation, statements } = lines;
  const events: Event[] = [];
  for (const statement of statements) {
    const { sentence } = statement;
    if (!mayStandApart(lines, sentence)) continue;
    const time = timeOf(statement, annotation);
    if (time === undefined || !isEvent(time)) continue;
    // "…, the office warned on 19 January": the day of the news is none of what happens.
    if (sentence.index === 0 && !time.opens) continue;
    // Of one paragraph "she" is who it tells of; and what follows a day stands behind it on the line.
    const goesOn = events.at(-1)?.sentence.block === sentence.block || time.iso === undefined;
    if (!goesOn && leansInPassage(lines, statement, false)) continue;
    events.push({
      index: sentence.index,
      sentence,
      point: { ...pointOf(annotation, statement), when: time.when },
      ...(time.iso === undefined ? {} : { iso: time.iso }),
      opens: time.opens,
    });
  }
  return events;
};

/** Found once: passages are looked for anew whenever more is refused. */
const timeOf = onceFor((statement: Statement, annotation: Annotation): PointTime | undefined => {
  const point = pointOf(annotation, statement);
  return isSingleLine(point) ? timeOfPoint(annotation, point, false) : undefined;
});

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
