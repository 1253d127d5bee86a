import { onOneLine } from '../../language/index.js';
import type { TopicKind } from '../../model/briefing.js';
import type { WrittenPoint, WrittenTopic } from '../written/written-briefing.js';
import { markedText, type Mark } from './inline-text.js';

/** Where a point stands in its outline. */
export interface PointPlace {
  readonly kind: TopicKind;
  /** What opens its first line: `- `, `1. `, `> `. */
  readonly marker: string;
  /** What opens the others, of as many characters. */
  readonly indent: string;
  /** The number that the topic as a whole tells, to be set apart in it. */
  readonly figure?: WrittenTopic['figure'];
}

/** The lines of a point: its words, who says them, and what stands below it. */
export function pointLines(point: WrittenPoint, place: PointPlace): string[] {
  const { marker, indent } = place;
  return [
    ...wordLines(point, place).map((line, index) => `${index === 0 ? marker : indent}${line}`),
    ...attributionLines(point).map((line) => `${indent}${line}`),
    ...(point.children ?? []).flatMap((child) =>
      pointLines(child, { kind: place.kind, marker: `${indent}- `, indent: `${indent}  ` }),
    ),
  ];
}

/** Who says something, on a line of its own; a comma in a name is no end of it. */
export function attributionLines({ speaker, role }: Pick<WrittenPoint, 'speaker' | 'role'>): string[] {
  if (speaker === undefined) return [];
  const said = markedText(lineOf(speaker)).replace(/,/g, '\\,');
  return [`— ${said}${role === undefined ? '' : `, ${markedText(lineOf(role))}`}`];
}

/** A text on one line of an outline. */
export const lineOf = (text: string): string => onOneLine(text, { start: 0, end: text.length });

/** A bold beginning that is no part of the text has a line of its own, a time that is none a colon. */
function wordLines(point: WrittenPoint, place: PointPlace): string[] {
  const text = lineOf(point.text);
  const bold = boldOf(point, place);
  const start = bold === undefined ? -1 : place.kind === 'timeline' || place.kind === 'figure' ? text.indexOf(bold) : 0;
  const isWithin = bold !== undefined && start >= 0 && text.startsWith(bold, start);
  const strong: Mark[] = isWithin ? [{ start, end: start + bold.length, sign: '**' }] : [];
  const core = coreMarks(text, point.core).filter((mark) => strong.every((one) => isApart(mark, one)));
  const isTaken = core.length < (point.core ?? []).length;
  const words = `${markedText(text, [...strong, ...(isTaken ? [] : core)])}${point.lock === true ? ' {lock}' : ''}`;
  if (bold === undefined || isWithin) return [words];
  const apart = markedText(bold);
  return place.kind === 'timeline' ? [`**${apart}:** ${words}`] : [`**${apart}**`, words];
}

/** What is set bold: the time on a timeline, the number among figures, else the lead. */
function boldOf(point: WrittenPoint, { kind, figure }: PointPlace): string | undefined {
  const bold = kind === 'timeline' ? point.when : kind === 'figure' ? valueOf(point, figure) : point.lead;
  return bold === undefined || lineOf(bold) === '' ? undefined : lineOf(bold);
}

const valueOf = (point: WrittenPoint, figure: WrittenTopic['figure']): string | undefined =>
  [point.figure?.value, figure?.value].find((value) => value !== undefined && point.text.includes(value));

const isApart = (one: Mark, other: Mark): boolean => one.end < other.start || one.start > other.end;

/** The words that carry the message, where they stand; none where one of them does not. */
function coreMarks(text: string, core: readonly string[] = []): Mark[] {
  const marks: Mark[] = [];
  for (const words of core) {
    const start = text.indexOf(words, marks.at(-1)?.end ?? 0);
    if (start < 0 || words === '') return [];
    marks.push({ start, end: start + words.length, sign: '*' });
  }
  return marks;
}
