import { wordsOf } from '../../language/index.js';
import type { Point } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';
import { overlaps } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import { leansBack } from '../annotate/leaning.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import type { ShownSeries } from '../choose/candidates.js';
import { standsAmongLists } from '../head/announcer/among-lists.js';
import type { Heading } from '../head/heading.js';
import { matterOf } from '../head/announcer/matter.js';
import { isOpenedBy, restates } from '../head/announcer/restates.js';
import { evidenceOf } from '../say/evidence.js';
import { behindConnective } from '../say/connective.js';
import { isLabel } from '../say/label-above.js';
import { joinSpans } from '../shorten/join.js';
import { announcingSpan } from './announcing-span.js';

/** Items below what announces them, where their heading is not taken from it. */
export const announced = (
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
  if (isOpenedBy(noun, heading, reading.pack)) return [...items];
  const sentence = reading.sentences[series.announcerSentence ?? -1];
  const isShort = wordsOf(reading.text, span.start, span.end).length < fewestAnnouncing;
  // "Cụ thể:" says nothing of what stands below; "Next steps:" does.
  if (isShort && (sentence === undefined || !isLabel(reading, sentence))) return [...items];
  const spans = withWhatItTakesUp(reading, { ...span, start: behindConnective(reading, span) }, sentence);
  const text = `${joinSpans(reading.text, spans).replace(/[,–—-]$/u, '')}:`;
  const matter = spans.map((part) => matterOf(reading, part)).join(' ');
  if (!standsAmongLists(annotation, series) && restates(text, heading, reading.pack, matter)) return [...items];
  return [
    {
      id: identify('point', text),
      text,
      evidence: evidenceOf(reading, spans),
      origin: 'extract',
    },
    ...items,
  ];
};

const fewestAnnouncing = 3;

/** "This release lets researchers:" with the sentence before it in its paragraph, where that one is understood by itself. */
const withWhatItTakesUp = (
  { text, sentences, pack, article }: Reading,
  span: Span,
  own: Sentence | undefined,
): Span[] => {
  const before = sentences[(own?.index ?? 0) - 1];
  const about = { isNews: article.genre === 'news' };
  if (own === undefined || before?.block !== own.block || before.item !== own.item) return [span];
  const isTold =
    before.words.length >= fewestAnnouncing &&
    leansBack(text, span, pack, about) &&
    !leansBack(text, before, pack, about);
  return isTold && before.words.length + own.words.length <= pack.slideWords
    ? [{ start: before.start, end: before.end }, span]
    : [span];
};
