import { addToGroup } from '../../model/collections/add-to-group.js';
import type { Article } from '../../model/article.js';
import type { Briefing, Point, Topic } from '../../model/briefing.js';
import { findAgain, likenessFrom, lineLocator, mostLike, wordsOfText, type LocatedLine } from '../../check/index.js';
import type { LanguagePack } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import { pointsOf, withChildren } from '../../model/points.js';
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
  /** The point of those topics that a line is most like, if it is like one. */
  readonly pointLike: (text: string) => KnownPoint | undefined;
  readonly locate: (line: string) => LocatedLine | undefined;
  /** The words of a place in the article, or in the text that the briefing brings along. */
  readonly textAt: (start: number, end: number) => string | undefined;
  /** Where words stand in the article, whatever the white space. */
  readonly find: (words: string) => Span | undefined;
}

export interface KnownPoint {
  readonly point: Point;
  /** The topic that it stands in; none where it was not chosen. */
  readonly topic: Topic | undefined;
}

/** What the summarizer makes of an article. */
export interface Known {
  /** Its briefing at each length. */
  readonly briefings: readonly Briefing[];
  /** All that it would say, chosen or not. */
  readonly lines: readonly Point[];
}

/** @param known asked for once, and only where a line calls for it */
export function groundsOf(
  article: Article | undefined,
  known: () => Known,
  pack: LanguagePack,
  chartOf: ChartOf,
  ownText?: string,
): Grounds {
  const topics = once(() => known().briefings.flatMap((briefing) => briefing.topics));
  const points = once(() => {
    const byText = new Map<string, KnownPoint[]>();
    for (const topic of topics())
      for (const point of pointsOf(topic)) {
        const key = lineOf(point.text);
        addToGroup(byText, key, { point, topic });
      }
    for (const point of known().lines.flatMap(withChildren)) {
      const key = lineOf(point.text);
      if (!byText.has(key)) byText.set(key, [{ point, topic: undefined }]);
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
    pointLike: (text) => (article === undefined ? undefined : pointLike([...points().values()].flat(), text)),
    locate: locator,
    textAt: (start, end) => (ownText ?? article?.text)?.slice(start, end),
    find: (words) => find(words, 0),
  };
}

const leastAlike = 0.6;

function pointLike(points: readonly KnownPoint[], text: string): KnownPoint | undefined {
  const words = wordsOfText(text);
  return mostLike(points, ({ point }) => likenessFrom(words, wordsOfPoint(point), leastAlike));
}

/** Each line that is looked up is held against all of them. */
const wordsOfPoint = onceFor(({ text }: Point) => wordsOfText(text));

/** Makes something when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
