import { holdsPhrase, wordsOf } from '../../language/index.js';
import type { Point } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';
import { overlaps } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';
import { dutyAbove } from '../annotate/acts/duty-above.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading } from '../annotate/reading.js';
import type { ShownSeries } from '../choose/lists/shown-series.js';
import { announcedWith, onlyCounts } from '../choose/lists/announced-with.js';
import { standsAmongLists } from '../head/announcer/among-lists.js';
import type { Heading } from '../head/heading.js';
import { matterOf } from '../head/announcer/matter.js';
import { isOpenedBy, restates } from '../head/announcer/restating/restates.js';
import { evidenceOf } from '../say/evidence.js';
import { behindConnective } from '../say/connective.js';
import { isLabel } from '../say/label-above.js';
import { joinSpans } from '../shorten/join.js';
import { announcingSpan } from './announcing-span.js';

/** Items below what announces them, where their heading is not taken from it, or below who has to do what they belong to. */
export const announced = (
  annotation: Annotation,
  shown: ShownSeries,
  heading: Heading,
  items: readonly Point[],
): Point[] => {
  const { reading } = annotation;
  const duty = dutyAbove(reading, shown.series);
  return duty === undefined
    ? belowAnnouncer(annotation, shown, heading, items)
    : [announcerPoint(reading, [{ start: duty.start, end: duty.end }]), ...items];
};

const belowAnnouncer = (
  annotation: Annotation,
  { series }: ShownSeries,
  { heading, headingEvidence }: Heading,
  items: readonly Point[],
): Point[] => {
  const { reading } = annotation;
  const span = announcingSpan(reading, series);
  if (span === undefined) return [...items];
  if (headingEvidence?.some((part) => overlaps(part, span)) === true) return [...items];
  const noun = series.announcer === undefined ? '' : joinSpans(reading.text, [series.announcer]);
  // "Điều 3", of a heading that is too long for a title, says nothing of what it says behind that.
  const isNumber = reading.sections.some(({ label }) => label !== undefined && isAll(headingEvidence, label));
  if (!isNumber && isOpenedBy(noun, heading, reading.pack)) return [...items];
  const sentence = reading.sentences[series.announcerSentence ?? -1];
  const isShort = wordsOf(reading.text, span.start, span.end).length < fewestAnnouncing;
  // "Cụ thể:" says nothing of what stands below; "Next steps:" does.
  if (isShort && (sentence === undefined || !isLabel(reading, sentence))) return [...items];
  // "Trong Luật này, các từ ngữ dưới đây được hiểu như sau:", below "Giải thích từ ngữ".
  const isOfForm = sentence !== undefined && holdsPhrase(reading.pack, 'definitions', sentence.words);
  if (isOfForm && headingEvidence !== undefined) return [...items];
  const own = { ...span, start: behindConnective(reading, span) };
  const before = announcedWith(reading, series, own);
  if (before === undefined && sentence !== undefined && onlyCounts(reading, sentence, series.announcer))
    return [...items];
  const spans = before === undefined ? [own] : [{ start: before.start, end: before.end }, own];
  const point = announcerPoint(reading, spans);
  const matter = spans.map((part) => matterOf(reading, part)).join(' ');
  if (!standsAmongLists(annotation, series) && restates(point.text, heading, reading.pack, matter)) return [...items];
  return [point, ...items];
};

const isAll = (evidence: Heading['headingEvidence'], { start, end }: Span): boolean =>
  evidence?.length === 1 && evidence[0]?.start === start && evidence[0].end === end;

const announcerPoint = (reading: Reading, spans: readonly Span[]): Point => {
  const text = `${joinSpans(reading.text, spans).replace(/[,–—-]$/u, '')}:`;
  return { id: identify('point', text), text, evidence: evidenceOf(reading, spans), origin: 'extract' };
};

const fewestAnnouncing = 3;
