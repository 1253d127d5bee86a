import { moreLabel, ownNameOf, type LanguagePack } from '../../language/index.js';
import type { Briefing, Point, Topic } from '../../model/briefing.js';
import { siteOf } from '../../model/sources.js';
import { pointsOf } from '../../model/points.js';

/** Labels and names that stand on the slides of a Briefing: what it is called, who presents, who speaks, where it comes from. */
export const frameNames = (briefing: Briefing, pack: LanguagePack): string[] =>
  present([
    ...Object.values(pack.labels),
    briefing.title,
    briefing.subtitle,
    briefing.marking,
    briefing.presenter,
    briefing.organisation,
    ...briefing.sources.map(({ language }) => (language === undefined ? undefined : ownNameOf(language))),
    ...(briefing.translation?.lines ?? []).map(({ text }) => text),
    ...briefing.sources.flatMap(({ name, publisher, title, author, contact, uri, published }) => [
      name,
      publisher,
      title,
      author,
      contact,
      uri,
      siteOf(uri),
      published,
    ]),
    ...briefing.topics.flatMap((topic) => [
      topic.label,
      topic.heading,
      topic.section,
      topic.speaker,
      topic.leftOut === undefined ? undefined : moreLabel(pack, topic.leftOut),
      topic.quote?.speaker,
      topic.quote?.role,
      ...topic.captions.map(({ credit }) => credit),
      ...(topic.pictures ?? []).map(({ credit }) => credit),
      ...pointsOf(topic).flatMap((point) => [point.speaker, point.role]),
    ]),
  ]);

/** Parts of lines that stand by themselves: leads, dates, numbers and what they count, the cells of a table. */
export const linePieces = ({ topics }: Briefing, { numerals }: LanguagePack): string[] =>
  present(topics.flatMap((topic) => piecesOf(topic, Object.keys(numerals))));

const piecesOf = (topic: Topic, numerals: readonly string[]): (string | undefined)[] => [
  topic.figure?.value,
  topic.figure?.of,
  ...pointsOf(topic).flatMap(({ lead, when, figure, stressed }: Point) => [
    lead,
    when,
    stressed,
    figure?.value,
    figure?.of,
  ]),
  ...(topic.table === undefined ? [] : [...topic.table.columns, ...topic.table.rows.flat()]),
  ...(topic.chart?.series ?? []).flatMap(({ name, labels, values }) => [name, ...labels, ...values.map(String)]),
  ...(topic.kind === 'enumeration' ? countOf(topic, numerals) : []),
];

/** "3 giá trị cốt lõi" on the cover: the count of a series, and what is counted. */
const countOf = ({ heading, points, missing = [] }: Topic, numerals: readonly string[]): string[] => {
  const [first = '', ...others] = heading.split(' ');
  const counts = /^\d+$/.test(first) || numerals.includes(first.toLowerCase());
  return [String(points.length + missing.length), ...(counts ? [others.join(' ')] : [])];
};

const present = (texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);
