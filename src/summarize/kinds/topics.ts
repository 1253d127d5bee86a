import { onOneLine, phrasesOf, wordsOf } from '../../language/index.js';
import type { Point, Quote, Topic } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import type { ShownSeries } from '../choose/candidates.js';
import { startOf, type Group } from '../group/groups.js';
import { standsAmongLists } from '../head/among-lists.js';
import type { HeadedGroup } from '../head/headed.js';
import { standsBelowItem } from '../head/announcer.js';
import type { Heading } from '../head/heading.js';
import { questionHeading } from '../head/question.js';
import { restates } from '../head/restates.js';
import { identify } from '../../model/identify.js';
import { withAnswerer } from '../say/answerer.js';
import { evidenceOf } from '../say/evidence.js';
import { pointOf } from '../say/point.js';
import { joinSpans } from '../shorten/join.js';
import type { Draft } from './draft.js';
import { itemPoints } from './enumeration.js';
import { voiceOf, type Voice } from './voices.js';
import { overlaps } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';

/** A headed group as a topic of the kind that shows what it is. */
export const topicDraft = (
  annotation: Annotation,
  { group, heading }: HeadedGroup,
  values: readonly number[],
): Draft => {
  const { heading: text, headingEvidence } = heading;
  const { label, ...content } = kindOf(annotation, group, heading);
  const topic: Topic = {
    ...content,
    // What heads the slide need not stand above its heading again.
    ...(label === undefined || label === text ? {} : { label }),
    ...labelOf(annotation, group, text),
    heading: text,
    ...(headingEvidence === undefined ? {} : { headingEvidence }),
    captions: [],
  };
  return {
    topic,
    at: startOf(group),
    blocks: new Set(group.statements.map(({ sentence }) => sentence.block)),
    worth: group.statements.reduce((sum, { sentence }) => sum + (values[sentence.index] ?? 0), 0),
  };
};

/** The number of an article of law stands above what is taken from it. */
const labelOf = ({ reading }: Annotation, { section }: Group, heading: string): Pick<Topic, 'label'> => {
  const span = reading.sections[section]?.label;
  const label = span === undefined ? '' : onOneLine(reading.text, span).replace(/[.:)\s]+$/u, '');
  return /\p{L}{2}/u.test(label) && !heading.includes(label) ? { label } : {};
};

type Content = Pick<Topic, 'id' | 'kind' | 'label' | 'points'> & Partial<Topic>;

const kindOf = (annotation: Annotation, group: Group, heading: Heading): Content => {
  const { statements } = group;
  const { reading } = annotation;
  const { labels } = reading.pack;
  if (group.series !== undefined) {
    const items = itemPoints(annotation, group.series.items);
    const points = announced(annotation, group.series, heading, items);
    const { missing } = group.series.series;
    return {
      id: identify('enumeration', points.map((point) => point.text).join('\n')),
      kind: 'enumeration',
      label: labels.enumeration,
      points,
      ...(missing.length === 0 ? {} : { missing: [...missing] }),
    };
  }
  const id = (kind: string): string => identify(kind, statements.map(({ text }) => text).join('\n'));
  if (group.turn !== undefined && questionHeading(reading, group.turn) !== undefined) {
    const speakers = new Set(
      statements.flatMap(({ sentence }) => {
        const named = reading.article.turns[sentence.turn ?? -1]?.speaker;
        return named === undefined ? [] : [onOneLine(reading.text, named)];
      }),
    );
    const [speaker] = speakers.size === 1 ? speakers : [];
    const points = statements.map((statement) =>
      pointOf(annotation, speaker === undefined ? withAnswerer(annotation, statement) : statement),
    );
    return {
      id: id('question'),
      kind: 'question',
      label: labels.question,
      points,
      ...(speaker === undefined ? {} : { speaker }),
    };
  }
  const points = statements.map((statement) => pointOf(annotation, withAnswerer(annotation, statement)));
  const voices = statements.flatMap((statement) => voiceOf(annotation, statement) ?? []);
  const [only] = voices;
  if (only !== undefined && statements.length === 1)
    return { id: id('quote'), kind: 'quote', label: labels.quote, points: [], quote: quoteOf(annotation, only) };
  if (voices.length === statements.length && new Set(voices.map(({ statement }) => statement.speaker)).size > 1)
    return { id: id('voices'), kind: 'voices', label: labels.voices, points };
  return { id: id('points'), kind: 'points', label: labels.points, points };
};

/** "Cụ thể:" says nothing of what stands below; "Next steps:" does. */
const saysWhatFollows = ({ text, pack }: Annotation['reading'], { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  return words.length >= fewestAnnouncing || phrasesOf(pack, 'sectionNames').matchAt(words, 0) === words.length;
};
const fewestAnnouncing = 3;

/** Items below what announces them, where their heading is not taken from it. */
const announced = (
  annotation: Annotation,
  { series }: ShownSeries,
  { heading, headingEvidence }: Heading,
  items: readonly Point[],
): Point[] => {
  const { reading } = annotation;
  const span = announcingSpan(reading, series);
  if (span === undefined) return [...items];
  if (headingEvidence?.some((part) => overlaps(part, span)) === true) return [...items];
  if (!saysWhatFollows(reading, span)) return [...items];
  const text = `${joinSpans(reading.text, [span])}:`;
  if (!standsAmongLists(annotation, series) && restates(text, heading, reading.pack)) return [...items];
  return [
    {
      id: identify('point', text),
      text,
      evidence: evidenceOf(reading, [span]),
      origin: 'extract',
    },
    ...items,
  ];
};

/** The sentence before a colon, or the words of the items' own sentence before the first: "…, alleging that the dealer (1) sells …". */
const announcingSpan = (reading: Annotation['reading'], series: ShownSeries['series']): Span | undefined => {
  const { sentences, text } = reading;
  const {
    announcerSentence,
    items: [first],
  } = series;
  const sentence = sentences[announcerSentence ?? first?.sentences[0] ?? -1];
  if (sentence === undefined || first === undefined) return undefined;
  const end = Math.min(sentence.end, first.span.start);
  const head = text.slice(sentence.start, end);
  const isInside = first.span.start > sentence.start && first.span.start < sentence.end;
  if (!isInside)
    return /[:：]\s*$/u.test(head) || standsBelowItem(reading, series) ? { start: sentence.start, end } : undefined;
  return { start: sentence.start, end: sentence.start + head.replace(firstMarker, '').length };
};

/** "(1) ", behind a colon or without one. */
const firstMarker = /[\s:：]*\(?[\p{L}\d]{1,3}[).]\s*$/u;

const quoteOf = ({ reading }: Annotation, { statement, quotation }: Voice): Quote => ({
  text: onOneLine(reading.text, quotation.text).replace(/[,.]$/, ''),
  ...(statement.speaker === undefined ? {} : { speaker: statement.speaker }),
  ...(statement.role === undefined ? {} : { role: statement.role }),
  evidence: evidenceOf(reading, [quotation.text]),
});
