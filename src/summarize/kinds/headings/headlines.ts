import { contentWords, fold, wordsOf } from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import type { Topic } from '../../../model/briefing.js';
import { mayHaveHeadline, withChildren } from '../../../model/points.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Heading } from '../../head/heading.js';
import { headlineOf } from '../../head/headline/headline.js';
import { sentencesOf } from '../../say/evidence.js';
import type { Statement } from '../../say/statement.js';
import type { Draft } from '../draft.js';

/** What is known of the sentences of an article, by their places. */
interface Lines {
  readonly annotation: Annotation;
  readonly statements: readonly Statement[];
  readonly values: readonly number[];
  /** How likely each is one that goes first. */
  readonly firstValues: readonly number[];
}

/**
 * Topics that only a fixed label heads, or who speaks, under what the first of their weightiest lines says, with the label above it: readers who see
 * "Details" over a slide have to read all of it to know what it is about.
 *
 * @param refused headings that may not be used, folded
 */
export const withHeadlines = (lines: Lines, drafts: readonly Draft[], refused: ReadonlySet<string>): Draft[] => {
  const taken = new Set([...refused, ...drafts.map(({ topic }) => fold(topic.heading))]);
  return drafts.map((draft) => {
    const { topic } = draft;
    if (topic.headingEvidence !== undefined || topic.heading === '' || !mayHaveHeadline(topic.kind)) return draft;
    const headline = headlineFor(lines, topic, taken);
    if (headline === undefined) return draft;
    taken.add(fold(headline.heading));
    return { ...draft, topic: { ...topic, label: topic.heading, ...headline } };
  });
};

/** The headline of the first line that is worth nearly as much as any of them, where others speak of it too. */
const headlineFor = (
  { annotation, statements, values, firstValues }: Lines,
  { kind, points }: Topic,
  taken: ReadonlySet<string>,
): Heading | undefined => {
  const isNews = news.has(annotation.reading.article.genre);
  const least = kind !== 'summary' ? leastWorth : isNews ? leastOfNews : leastOfSummary;
  const worths = kind === 'summary' ? firstValues : values;
  const worthOf = ({ sentence }: Statement): number => worths[sentence.index] ?? 0;
  const lines = points.flatMap(
    ({ evidence }) => statements[sentencesOf(annotation.reading, evidence)[0]?.index ?? -1] ?? [],
  );
  const letters = points.flatMap(withChildren).reduce((sum, { text }) => sum + text.length, 0);
  const most = Math.max(...lines.map(worthOf));
  for (const [at, line] of lines.entries()) {
    const headline = worthOf(line) < most * least ? undefined : headlineOf(line, annotation);
    if (headline === undefined || taken.has(fold(headline.heading))) continue;
    if (headline.heading.length > letters * mostOfAll) continue;
    const others = lines.filter((other) => other !== line);
    const isSure = kind === 'voices' || (kind === 'summary' && (at === 0 || isNews));
    if (isSure || isOfOthers(headline, others, annotation)) return headline;
  }
  return undefined;
};

/** Whether some of the other lines speak of what a headline does, beside what the whole article is about. */
const isOfOthers = (
  { heading }: Heading,
  others: readonly Statement[],
  { reading: { article, text, pack } }: Annotation,
): boolean => {
  const titled = new Set(wordsOf(text, article.title?.start ?? 0, article.title?.end ?? 0).map(({ key }) => key));
  const own = new Set(contentWords(wordsOf(heading), pack).filter((term) => !titled.has(term)));
  const shared = others.filter(({ sentence }) => contentWords(sentence.words, pack).some((term) => own.has(term)));
  return others.length < fewestOthers || shared.length >= others.length * leastShared;
};
const fewestOthers = 2;
const leastShared = 1 / 3;

/** Of the worth of the worthiest line. */
const leastWorth = 0.7;
/** What to remember is named by nothing less than its message; what news tell first is one matter. */
const leastOfSummary = 0.85;
const leastOfNews = 0.8;
const news: ReadonlySet<Genre> = new Set(['news', 'release', 'interview']);
/** Of the letters below it: a slide of one line needs no line of it above it. */
const mostOfAll = 0.6;
