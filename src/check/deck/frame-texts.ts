import type { LanguagePack } from '../../language/index.js';
import type { Briefing, Point, Topic } from '../../model/briefing.js';
import { pointsOf } from '../points.js';

/** What stands on the slides of a Briefing beside its lines: labels, names, counts, who says it, where it comes from. */
export const frameTexts = (briefing: Briefing, { labels, numerals }: LanguagePack): string[] =>
  [
    ...Object.values(labels),
    briefing.subtitle,
    briefing.marking,
    briefing.presenter,
    briefing.organisation,
    ...briefing.sources.flatMap(({ name, uri, published }) => [name, uri, published]),
    ...briefing.topics.flatMap((topic) => ofTopic(topic, Object.keys(numerals))),
  ].filter((text) => text !== undefined);

const ofTopic = (topic: Topic, numerals: readonly string[]): (string | undefined)[] => [
  topic.label,
  topic.heading,
  topic.speaker,
  topic.figure?.value,
  topic.figure?.of,
  topic.quote?.speaker,
  topic.quote?.role,
  ...pointsOf(topic).flatMap(ofPoint),
  ...(topic.table === undefined ? [] : [...topic.table.columns, ...topic.table.rows.flat()]),
  ...(topic.chart?.series ?? []).flatMap(({ name, labels, values }) => [name, ...labels, ...values.map(String)]),
  ...(topic.kind === 'enumeration' ? countOf(topic, numerals) : []),
];

const ofPoint = ({ lead, speaker, when, figure }: Point): (string | undefined)[] => [
  lead,
  speaker,
  when,
  figure?.value,
  figure?.of,
];

/** "3 giá trị cốt lõi" on the cover: the count of a series, and what is counted. */
const countOf = ({ heading, points, missing = [] }: Topic, numerals: readonly string[]): string[] => {
  const [first = '', ...others] = heading.split(' ');
  const counts = /^\d+$/.test(first) || numerals.includes(first.toLowerCase());
  return [String(points.length + missing.length), ...(counts ? [others.join(' ')] : [])];
};
