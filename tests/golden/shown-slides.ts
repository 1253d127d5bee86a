import type { Briefing, Figure, Point, Quote, Topic } from '../../src/model/briefing.js';
import { onOneLine } from './match.js';

/** What a topic shows, as lines; notes and captions are not on the slide. */
export interface ShownSlide {
  readonly topic: Topic;
  /** Label and heading. */
  readonly head: string;
  readonly lines: readonly ShownLine[];
}

export interface ShownLine {
  readonly text: string;
  /** Who is named beside it. */
  readonly speaker: string;
}

export const slidesOf = (briefing: Briefing): ShownSlide[] =>
  briefing.topics.map((topic) => ({ topic, head: plain(topic.label, topic.heading), lines: linesOf(topic) }));

/** As it is compared: on one line, in small letters. */
export const plain = (...texts: readonly (string | undefined)[]): string =>
  onOneLine(texts.filter((text) => text !== undefined).join(' '));

const linesOf = (topic: Topic): ShownLine[] => [
  ...topic.points.flatMap((point) => pointLines(point, '', topic.speaker)),
  ...(topic.figure === undefined ? [] : [{ text: figureText(topic.figure), speaker: plain(topic.speaker) }]),
  ...(topic.quote === undefined ? [] : [quoteLine(topic.quote, topic.speaker)]),
  ...(topic.table === undefined
    ? []
    : [topic.table.columns, ...topic.table.rows].map((cells) => ({ text: plain(...cells), speaker: '' }))),
  ...(topic.chart?.series ?? []).map(({ name, labels, values }) => ({
    text: plain(name, ...labels, ...values.map(String)),
    speaker: '',
  })),
];

/** A child is read with the lead of the point that it stands below. */
const pointLines = (point: Point, above: string, speaker: string | undefined): ShownLine[] => {
  const own = point.text.startsWith(point.lead ?? '') ? plain(point.when, point.text) : plain(point.when, point.lead, point.text);
  const said = plain(point.speaker ?? speaker, point.role);
  return [
    { text: plain(above, own), speaker: said },
    ...(point.figure === undefined ? [] : [{ text: figureText(point.figure), speaker: said }]),
    ...(point.children ?? []).flatMap((child) => pointLines(child, own, point.speaker ?? speaker)),
  ];
};

const figureText = ({ value, unit, of }: Figure): string => plain(value, unit, of);

const quoteLine = ({ text, speaker, role }: Quote, topicSpeaker: string | undefined): ShownLine => ({
  text: plain(text),
  speaker: plain(speaker ?? topicSpeaker, role),
});
