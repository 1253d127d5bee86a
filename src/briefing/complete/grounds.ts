import type { Article } from '../../model/article.js';
import type { Briefing, Point, Topic } from '../../model/briefing.js';
import { findAgain, lineLocator, type LocatedLine } from '../../check/index.js';
import type { LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { lineOf } from '../outline/point-text.js';

export type Table = NonNullable<Topic['table']>;
export type Chart = NonNullable<Topic['chart']>;

/** Makes the chart of a table; undefined for one that makes none. */
export type ChartOf = (table: Pick<Table, 'columns' | 'rows'>) => Omit<Chart, 'evidence'> | undefined;

/** What a Briefing is filled in from. */
export interface Grounds {
  readonly pack: LanguagePack;
  readonly article: Article | undefined;
  readonly chartOf: ChartOf;
  /** The topics that the summarizer makes of the article, at any length. */
  readonly topics: () => readonly Topic[];
  /** The points of those topics by their words, each with the topic that it stands in. */
  readonly pointsSaying: (text: string) => readonly KnownPoint[];
  readonly locate: (line: string) => LocatedLine | undefined;
  /** Where words stand in the article, whatever the white space. */
  readonly find: (words: string) => Span | undefined;
}

export interface KnownPoint {
  readonly point: Point;
  readonly topic: Topic;
}

/** @param known what the summarizer makes of the article at every length; asked for once, and only where a line calls for it */
export function groundsOf(
  article: Article | undefined,
  known: () => readonly Briefing[],
  pack: LanguagePack,
  chartOf: ChartOf,
): Grounds {
  const topics = once(() => known().flatMap((briefing) => briefing.topics));
  const points = once(() => {
    const byText = new Map<string, KnownPoint[]>();
    for (const topic of topics())
      for (const point of withChildren(topic.points)) {
        const key = lineOf(point.text);
        byText.set(key, [...(byText.get(key) ?? []), { point, topic }]);
      }
    return byText;
  });
  const locator = article === undefined ? () => undefined : lineLocator(article, pack);
  const find = article === undefined ? () => undefined : findAgain(article.text);
  return {
    pack,
    article,
    chartOf,
    topics: () => (article === undefined ? [] : topics()),
    pointsSaying: (text) => (article === undefined ? [] : (points().get(lineOf(text)) ?? [])),
    locate: locator,
    find: (words) => find(words, 0),
  };
}

const withChildren = (points: readonly Point[]): Point[] =>
  points.flatMap((point) => [point, ...withChildren(point.children ?? [])]);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
