import { likeness, wordsOfText } from '../../check/index.js';
import type { Caption, Evidence, Point, Topic } from '../../model/briefing.js';
import type { Change } from './change.js';
import { differingFigures, withFigures } from './differing-figures.js';
import { overlaps, type FoundAgain } from './found-again.js';
import { updatedPoint } from './updated-point.js';

/** What a topic is brought up to date by. */
export interface NewArticle {
  readonly find: (evidence: Evidence) => FoundAgain | undefined;
  /** The topics that the summarizer makes of the article as it is now. */
  readonly topics: readonly Topic[];
  readonly lines: readonly Point[];
}

/** Brings a topic up to date; undefined where nothing of it is left. */
export function updatedTopic(
  before: Topic,
  article: NewArticle,
): { readonly topic: Topic | undefined; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const tell = (change: Omit<Change, 'topic'>): void => {
    changes.push({ ...change, topic: before.heading });
  };
  const points = (all: readonly Point[]): Point[] =>
    all.flatMap((point) => {
      const { point: updated, change } = updatedPoint(point, point.evidence.map(article.find), article.lines);
      if (change !== undefined) tell(change);
      const children = points(point.children ?? []);
      if (updated === undefined) return children;
      const alone: Point = { ...updated };
      delete alone.children;
      return [children.length === 0 ? alone : { ...alone, children }];
    });
  let topic: Topic = { ...before, points: points(before.points) };
  topic = withHeading(topic, article, tell);
  topic = withQuote(topic, article, tell);
  topic = withFigure(topic, article, tell);
  topic = withTable(topic, article, tell);
  topic = { ...topic, captions: topic.captions.flatMap((caption) => updatedCaption(caption, article, tell) ?? []) };
  topic = withTranslation(topic, article, tell);
  const isEmpty = topic.points.length === 0 && !topic.figure && !topic.quote && !topic.table && !topic.chart;
  const wasEmpty = before.points.length === 0 && !before.figure && !before.quote && !before.table && !before.chart;
  return { topic: isEmpty && !wasEmpty ? undefined : topic, changes };
}

type Tell = (change: Omit<Change, 'topic'>) => void;

/** A part of a topic with its spans where they stand now; what is left of it, and whether it says what it said. */
function foundAll(evidence: readonly Evidence[], { find }: NewArticle) {
  const found = evidence.map(find);
  const known = found.filter((one) => one !== undefined);
  return {
    isSame: known.length === evidence.length && known.every(({ isSame }) => isSame),
    evidence: known.map((one) => one.evidence),
    old: known.map((one) => one.old).join(' '),
  };
}

const quotesOf = (evidence: readonly Evidence[]): string => evidence.map(({ quote = '' }) => quote).join(' ');

function withHeading(topic: Topic, article: NewArticle, tell: Tell): Topic {
  const { headingEvidence, heading } = topic;
  if (headingEvidence === undefined || headingEvidence.length === 0) return topic;
  const { isSame, evidence, old } = foundAll(headingEvidence, article);
  if (isSame) return { ...topic, headingEvidence: evidence };
  const bare: Topic = { ...topic, headingOrigin: 'author' };
  delete bare.headingEvidence;
  if (evidence.length === 0) {
    tell({ what: 'kept', old: heading });
    return bare;
  }
  const now = quotesOf(evidence);
  const figures = differingFigures(old, now);
  const other = article.topics.find((one) => overlaps(one.headingEvidence ?? [], evidence));
  const isOwn = topic.headingOrigin === 'author' || topic.lock === true;
  const text = isOwn ? heading : (other?.heading ?? withFigures(heading, figures));
  tell(
    isOwn
      ? { what: 'kept', old: heading, article: now, figures }
      : { what: figures.length > 0 ? 'figure' : 'changed', old: heading, now: text, figures },
  );
  return { ...topic, heading: text, headingEvidence: evidence };
}

/** Sentences of a translation take the words that they have now; one that is gone goes. */
function withTranslation(topic: Topic, article: NewArticle, tell: Tell): Topic {
  const { translation } = topic;
  if (translation === undefined) return topic;
  const lines = translation.lines.flatMap((line) => {
    if (line.evidence.length === 0) return [line];
    const { isSame, evidence } = foundAll(line.evidence, article);
    if (isSame) return [{ ...line, evidence }];
    if (evidence.length === 0) {
      tell({ what: 'gone', old: line.text });
      return [];
    }
    const now = quotesOf(evidence).replace(/\s+/g, ' ');
    const figures = differingFigures(line.text, now);
    tell({ what: figures.length > 0 ? 'figure' : 'changed', old: line.text, now, figures });
    return [{ text: now, evidence }];
  });
  return { ...topic, translation: { ...translation, lines } };
}

function withQuote(topic: Topic, article: NewArticle, tell: Tell): Topic {
  const { quote } = topic;
  if (quote === undefined || quote.evidence.length === 0) return topic;
  const { isSame, evidence } = foundAll(quote.evidence, article);
  if (isSame) return { ...topic, quote: { ...quote, evidence } };
  const isOwn = quote.origin === 'author' || topic.lock === true;
  const other = mostAlike(
    quote.text,
    article.topics.flatMap((one) => one.quote ?? []),
  );
  if (isOwn) tell({ what: 'kept', old: quote.text, ...(other === undefined ? {} : { article: other.text }) });
  if (isOwn) return { ...topic, quote: { ...quote, evidence, origin: 'author' } };
  if (other !== undefined) {
    tell({ what: 'changed', old: quote.text, now: other.text, figures: differingFigures(quote.text, other.text) });
    return { ...topic, quote: other };
  }
  tell({ what: 'gone', old: quote.text });
  const bare = { ...topic };
  delete bare.quote;
  return bare;
}

function withFigure(topic: Topic, article: NewArticle, tell: Tell): Topic {
  const { figure } = topic;
  if (figure === undefined || figure.evidence.length === 0) return topic;
  const { isSame, evidence } = foundAll(figure.evidence, article);
  const of = `${figure.value} ${figure.of}`;
  if (isSame) return { ...topic, figure: { ...figure, evidence } };
  const isOwn = figure.origin === 'author' || topic.lock === true;
  const others = article.topics.flatMap((one) => [
    ...(one.figure ? [one.figure] : []),
    ...one.points.flatMap((point) => point.figure ?? []),
  ]);
  const other = others.find((one) => likeness(wordsOfText(one.of), wordsOfText(figure.of)) >= leastAlike);
  if (isOwn || other === undefined) {
    tell(isOwn ? { what: 'kept', old: of } : { what: 'gone', old: of });
    if (isOwn) return { ...topic, figure: { ...figure, evidence, origin: 'author' } };
    const bare = { ...topic };
    delete bare.figure;
    return bare;
  }
  tell({ what: 'figure', old: of, now: `${other.value} ${other.of}`, figures: [[figure.value, other.value]] });
  return { ...topic, figure: other };
}

function withTable(topic: Topic, article: NewArticle, tell: Tell): Topic {
  const { table, chart } = topic;
  const evidence = table?.evidence ?? chart?.evidence ?? [];
  if (evidence.length === 0) return topic;
  const found = foundAll(evidence, article);
  if (found.isSame)
    return {
      ...topic,
      ...(table === undefined ? {} : { table: { ...table, evidence: found.evidence } }),
      ...(chart === undefined ? {} : { chart: { ...chart, evidence: found.evidence } }),
    };
  const wording = wordingOf(topic);
  const other = mostAlike(
    wording,
    article.topics.filter((one) => one.table ?? one.chart).map((one) => ({ text: wordingOf(one), one })),
  )?.one;
  const isOwn = table?.origin === 'author' || chart?.origin === 'author' || topic.lock === true;
  if (isOwn || other === undefined) {
    tell(
      isOwn || topic.points.length === 0 ? { what: 'kept', old: topic.heading } : { what: 'gone', old: topic.heading },
    );
    return topic;
  }
  tell({
    what: 'figure',
    old: topic.heading,
    now: topic.heading,
    figures: differingFigures(wording, wordingOf(other)),
  });
  return {
    ...topic,
    ...(other.table === undefined ? {} : { table: other.table }),
    ...(other.chart === undefined ? {} : { chart: other.chart }),
  };
}

const wordingOf = ({ table, chart }: Topic): string =>
  [
    ...(table === undefined ? [] : [table.columns, ...table.rows].map((row) => row.join(' '))),
    ...(chart?.series ?? []).map(({ name, labels, values }) => [name, ...labels, ...values].join(' ')),
  ].join('\n');

function updatedCaption(caption: Caption, article: NewArticle, tell: Tell): Caption | undefined {
  if (caption.evidence.length === 0) return caption;
  const { isSame, evidence } = foundAll(caption.evidence, article);
  if (isSame) return { ...caption, evidence };
  const other = mostAlike(
    caption.text,
    article.topics.flatMap((one) => one.captions),
  );
  if (caption.origin === 'author') return caption;
  if (other === undefined) tell({ what: 'gone', old: caption.text });
  else if (other.text !== caption.text) tell({ what: 'changed', old: caption.text, now: other.text });
  return other;
}

/** Half of the words. */
const leastAlike = 0.5;

function mostAlike<One extends { readonly text: string }>(text: string, all: readonly One[]): One | undefined {
  const words = wordsOfText(text);
  let best: { readonly one: One; readonly like: number } | undefined;
  for (const one of all) {
    const like = likeness(words, wordsOfText(one.text));
    if (like >= leastAlike && like > (best?.like ?? 0)) best = { one, like };
  }
  return best?.one;
}
