import { onOneLine } from '../../language/index.js';
import type { Point, Quote, Topic } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Series } from '../annotate/structure/found.js';
import { actOfAll, namedAs } from './in-full/acts-named.js';
import { startOf, type Group } from '../group/groups.js';
import { withAmendedAct } from '../head/citation/amended-act.js';
import { sourceOfList } from '../head/citation/source-of-list.js';
import { authorHeading } from '../head/author/author.js';
import { withSectionNumber } from '../head/author/counted-section.js';
import { headingAbove } from '../head/author/heading-above.js';
import type { HeadedGroup } from '../head/headed.js';
import type { Heading } from '../head/heading.js';
import { isNumeral } from '../head/author/numeral.js';
import { questionHeading } from '../head/question/question.js';
import { identify } from '../../model/identify.js';
import { withAnswerer } from '../say/speech/answerer.js';
import { evidenceOf } from '../say/evidence.js';
import { pointOf } from '../say/point.js';
import { announced } from './announced.js';
import type { Draft } from './draft.js';
import { itemPoints } from './enumeration.js';
import { ownOrdinals } from '../say/own-ordinals.js';
import { areOptions, withOptionLeads } from './sides/option-leads.js';
import { voiceOf, type Voice } from './voices.js';

/** A headed group as a topic of the kind that shows what it is. */
export const topicDraft = (
  annotation: Annotation,
  { group, heading }: HeadedGroup,
  values: readonly number[],
): Draft => {
  const act = actOfAll(annotation.reading, group.statements);
  // What an act says is headed by its name where nothing else heads it.
  const { heading: text, headingEvidence } =
    heading.heading === '' && act !== undefined ? act : withSectionNumber(annotation.reading, group.section, heading);
  const { label: kind, ...content } = kindOf(annotation, group, heading);
  // The label of these says no more than what slides look like.
  const above =
    content.kind === 'points' || content.kind === 'enumeration'
      ? headingAbove(annotation.reading, group.section, text)
      : undefined;
  const label = above ?? kind;
  const topic: Topic = {
    ...content,
    // What heads the slide need not stand above its heading again.
    ...(label === undefined || label === text ? {} : { label }),
    ...labelOf(annotation, group, text, act?.heading),
    heading: text,
    ...(headingEvidence === undefined ? {} : { headingEvidence }),
    captions: [],
  };
  return {
    topic,
    at: startOf(group),
    blocks: new Set(group.statements.map(({ sentence }) => sentence.block)),
    worth: group.statements.reduce((sum, { sentence }) => sum + (values[sentence.index] ?? 0), 0),
    ...(group.series === undefined && areOptions(annotation.reading, group.statements) ? { ofOptions: true } : {}),
  };
};

/**
 * The number of an article of law stands above what is taken from it, what the article quotes an act by above what it quotes, and the provision
 * that an announcement cites above its list.
 */
const labelOf = (
  { reading }: Annotation,
  { section, series }: Group,
  heading: string,
  act: string | undefined,
): Pick<Topic, 'label'> => {
  if (act !== undefined) return act === heading ? {} : { label: act };
  const span = reading.sections[section]?.label;
  const number = span === undefined ? '' : onOneLine(reading.text, span).replace(/[.:)\s]+$/u, '');
  const isNamed = /\p{L}{2}/u.test(number) && !isNumeral(number.toLowerCase()) && !heading.includes(number);
  const amended = amendedBy(reading, section);
  const label = [
    ...(isNamed ? [number] : []),
    ...(amended === undefined || heading.includes(amended) ? [] : [amended]),
  ].join(' – ');
  if (label !== '' || amended !== undefined || /\p{L}{2}/u.test(number)) return label === '' ? {} : { label };
  const cited = series === undefined ? undefined : citedBy(reading, series.series);
  return cited === undefined || heading.toLowerCase().includes(cited.toLowerCase()) ? {} : { label: cited };
};

/** "Thông tư số 15/2024/TT-BXD, Điều 4: Sửa đổi, bổ sung khoản 2", over the words that a provision puts into another act. */
const amendedBy = (reading: Annotation['reading'], section: number): string | undefined => {
  const own = authorHeading(reading, section);
  const named = own === undefined ? undefined : withAmendedAct(reading, section, own);
  return named === own || (named?.heading.length ?? Infinity) > longestAmended ? undefined : named?.heading;
};
const longestAmended = 90;

/** "Điều 10 Luật Viên chức 2025": what an announcement says that its list stands in. */
const citedBy = (
  { sentences, text, pack }: Annotation['reading'],
  { announcerSentence }: Series,
): string | undefined => {
  const sentence = sentences[announcerSentence ?? -1];
  const act = sentence === undefined ? undefined : sourceOfList(sentence, text, pack);
  return act === undefined || act.end - act.start > longestCited ? undefined : namedAs({ text }, act);
};

/** In letters: a longer label takes two lines. */
const longestCited = 64;

type Content = Pick<Topic, 'id' | 'kind' | 'label' | 'points'> & Partial<Topic>;

const kindOf = (annotation: Annotation, group: Group, heading: Heading): Content => {
  const { statements } = group;
  const { reading } = annotation;
  const { labels } = reading.pack;
  if (group.series !== undefined) {
    const items = itemPoints(annotation, group.series.items);
    const points = announced(annotation, group.series, heading, items);
    return {
      id: identify('enumeration', points.map((point) => point.text).join('\n')),
      kind: 'enumeration',
      label: labels.enumeration,
      points,
      ...ownOrdinals(reading, { ...group.series.series, items: group.series.items }),
    };
  }
  const id = (kind: string): string => identify(kind, statements.map(({ text }) => text).join('\n'));
  if (group.turn !== undefined && questionHeading(reading, group.turn) !== undefined) {
    // Who speaks in one turn says nothing of another in which nobody is named.
    const speakers = new Set(
      statements.map(({ sentence }) => {
        const named = reading.article.turns[sentence.turn ?? -1]?.speaker;
        return named === undefined ? undefined : onOneLine(reading.text, named);
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
  const points = withOptionLeads(
    reading,
    statements,
    statements.map((statement) => pointOf(annotation, withAnswerer(annotation, statement))),
  );
  const voices = statements.flatMap((statement) => voiceOf(annotation, statement) ?? []);
  const [only] = voices;
  if (only !== undefined && statements.length === 1)
    return { id: id('quote'), kind: 'quote', label: labels.quote, points: [], quote: quoteOf(annotation, only) };
  if (voices.length === statements.length && new Set(voices.map(({ statement }) => statement.speaker)).size > 1)
    return { id: id('voices'), kind: 'voices', label: labels.voices, points };
  return { id: id('points'), kind: 'points', label: labels.points, ...spokenOnce(points) };
};

/** Who says all lines of a topic stands there once. */
const spokenOnce = (points: readonly Point[]): { points: Point[]; speaker?: string } => {
  const [first, ...others] = points;
  const { speaker } = first ?? {};
  const isShared =
    speaker !== undefined &&
    others.length > 0 &&
    points.every((point) => point.speaker === speaker && point.role === undefined);
  if (!isShared) return { points: [...points] };
  return { points: points.map(withoutSpeaker), speaker };
};

const withoutSpeaker = (point: Point): Point => {
  const { speaker, ...rest } = point;
  return speaker === undefined ? point : rest;
};

const quoteOf = ({ reading }: Annotation, { statement, quotation }: Voice): Quote => ({
  text: onOneLine(reading.text, quotation.text).replace(/[,.]$/, ''),
  ...(statement.speaker === undefined ? {} : { speaker: statement.speaker }),
  ...(statement.role === undefined ? {} : { role: statement.role }),
  evidence: evidenceOf(reading, [quotation.text]),
});
