import { phraseAt, wordsOf } from '../../language/index.js';
import type { Point } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Findings } from '../annotate/annotation.js';
import { isBalanced } from '../../check/index.js';
import { extractsOf, joinSpans, piecesOf, raiseFirst } from '../shorten/index.js';
import { canClose, canOpen } from '../shorten/standalone.js';
import type { Series, SeriesItem } from '../annotate/structure/found.js';
import { claimsOf, evidenceOf, speakerText, type Claim } from './claims.js';
import type { Draft } from './draft.js';
import { sectionHeading, type Heading } from './heading.js';
import { identify } from './identify.js';
import { pointOf } from './points.js';

/** An explicit series as a topic: all its items, in order, under the words that announce it. */
export const enumerationDraft = (findings: Findings, series: Series): Draft | undefined => {
  const { reading } = findings;
  const points = series.items.flatMap((item) => itemPoint(findings, item) ?? []);
  const first = series.items[0];
  if (points.length < series.items.length || first === undefined) return undefined;
  const at = series.announcer?.start ?? first.span.start;
  const sentences = series.items.flatMap((item) => item.sentences);
  const section = reading.sentences[sentences[0] ?? 0]?.section ?? 0;
  const named =
    wordsBeforeColon(findings, series) ??
    announcingClause(findings, series) ??
    announcedHeading(findings, series) ??
    sectionHeading(reading, section);
  const speaker = announcerSpeaker(findings, series);
  return {
    at,
    worth: 3 + sentences.reduce((sum, index) => sum + (findings.scores[index] ?? 0), 0) / Math.max(1, sentences.length),
    blocks: new Set(sentences.map((index) => reading.sentences[index]?.block ?? -1)),
    topic: {
      id: identify('enumeration', points.map((point) => point.text).join('\n')),
      kind: 'enumeration',
      label: reading.pack.labels.enumeration,
      heading: named?.heading ?? '',
      ...(named?.headingEvidence === undefined ? {} : { headingEvidence: named.headingEvidence }),
      ...(speaker === undefined ? {} : { speaker }),
      points,
      ...(series.missing.length === 0 ? {} : { missing: [...series.missing] }),
      captions: [],
    },
  };
};

/** An item's first sentence carries it; what follows explains. */
const itemPoint = (findings: Findings, item: SeriesItem): Point | undefined => {
  const { reading } = findings;
  const sentence = reading.sentences[item.sentences[0] ?? -1];
  if (sentence === undefined) return undefined;
  const span = { start: item.span.start, end: Math.min(item.span.end, Math.max(sentence.end, item.span.start + 1)) };
  const [claim] = claimsOfItem(findings, { ...sentence, ...span, words: wordsOf(reading.text, span.start, span.end) });
  const point = claim === undefined ? wholePoint(findings, span) : pointOf(reading, claim);
  return point.text === '' ? undefined : point;
};

const claimsOfItem = (findings: Findings, sentence: Claim['sentence']): Claim[] => {
  const { reading } = findings;
  const attribution = findings.attributions[sentence.index];
  const inside =
    attribution !== undefined && attribution.content.start > sentence.start && attribution.content.end <= sentence.end;
  const speakerInside = attribution !== undefined && attribution.speaker.span.start >= sentence.start;
  if (inside && speakerInside) return claimsOf(reading, sentence, attribution, 1);
  const piece = piecesOf(reading.text, sentence, reading.pack)[0] ?? sentence;
  const extracts = extractsOf(reading.text, piece, reading.pack);
  return extracts.length === 0 ? [] : [{ sentence, piece, extracts, leans: false, score: 1 }];
};

/** An item that leans on its announcer is kept whole: it is read under it. */
const wholePoint = (findings: Findings, span: Span): Point => {
  const text = joinSpans(findings.reading.text, [span]);
  return { id: identify('point', text), text, evidence: evidenceOf(findings.reading, [span]), origin: 'extract' };
};

/** "những giá trị cốt lõi của Công ước" over three items: "3 giá trị cốt lõi của Công ước". */
const announcedHeading = (findings: Findings, series: Series): Heading | undefined => {
  const { reading } = findings;
  if (series.announcer === undefined) return undefined;
  const words = wordsOf(reading.text, series.announcer.start, series.announcer.end);
  const counted = phraseAt(reading.pack, 'plurals', words, 0);
  const stated = reading.pack.numerals[words[0]?.key ?? ''] ?? Number.parseInt(words[0]?.key ?? '', 10);
  const noun = words[counted > 0 ? counted : Number.isFinite(stated) ? 1 : 0];
  if (noun === undefined || words.length > reading.pack.headingWords + 2) return undefined;
  const complete = series.missing.length === 0 && (Number.isNaN(stated) || stated === series.items.length);
  const span = { start: complete ? noun.start : series.announcer.start, end: series.announcer.end };
  const kept = joinSpans(reading.text, [span]);
  const heading = complete
    ? `${series.items.length} ${lowerFirst(kept, reading.text.charAt(span.start))}`
    : raiseFirst(kept);
  return { heading, headingEvidence: evidenceOf(reading, [span]) };
};

/** Where the announcer is a bare noun ("ba điểm"), the clause that ends with it says more. */
const announcingClause = (findings: Findings, series: Series): Heading | undefined => {
  const { reading } = findings;
  const sentence = reading.sentences[series.announcerSentence ?? -1];
  const { announcer } = series;
  if (announcer === undefined || sentence === undefined || announcer.end > sentence.end) return undefined;
  if (wordsOf(reading.text, announcer.start, announcer.end).length > bareAnnouncer) return undefined;
  const clause = extractsOf(reading.text, { start: sentence.start, end: announcer.end }, reading.pack).find(
    (extract) => extract.length <= reading.pack.headingWords && extract.spans.some((span) => span.end >= announcer.end),
  );
  return clause === undefined
    ? undefined
    : { heading: clause.text, headingEvidence: evidenceOf(reading, clause.spans) };
};

/** "5 tỉnh có tỷ lệ tiêm dưới 47 %: …": what stands before the colon of the items' own sentence. */
const wordsBeforeColon = ({ reading }: Findings, { items, announcer }: Series): Heading | undefined => {
  if (announcer !== undefined && wordsOf(reading.text, announcer.start, announcer.end).length > bareAnnouncer)
    return undefined;
  const [first] = items;
  const sentence = reading.sentences[first?.sentences[0] ?? -1];
  if (first === undefined || sentence === undefined || first.span.start <= sentence.start) return undefined;
  const head = reading.text.slice(sentence.start, first.span.start);
  const colon = head.search(/:\s*$/);
  const span = { start: sentence.start, end: sentence.start + colon };
  const words = wordsOf(reading.text, span.start, span.end);
  if (colon < 0 || words.length < 3 || words.length > reading.pack.headingWords) return undefined;
  if (!canOpen(words, 0, reading.text, reading.pack) || !canClose(words, words.length, reading.pack)) return undefined;
  const heading = joinSpans(reading.text, [span]);
  return isBalanced(heading) ? { heading, headingEvidence: evidenceOf(reading, [span]) } : undefined;
};

const bareAnnouncer = 3;

const lowerFirst = (text: string, original: string): string => original + text.slice(1);

const announcerSpeaker = (findings: Findings, series: Series): string | undefined => {
  const attribution =
    series.announcerSentence === undefined ? undefined : findings.attributions[series.announcerSentence];
  if (attribution === undefined || series.announcer === undefined) return undefined;
  const { span } = attribution.speaker;
  if (span.start >= series.announcer.start && span.start < series.announcer.end) return undefined;
  return speakerText(findings.reading, attribution);
};
