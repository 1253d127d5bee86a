import type { Evidence } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Reading, Sentence } from '../reading.js';
import { extractsOf, piecesOf, type KeptExtract } from '../shorten/index.js';
import type { Attribution } from '../structure/found.js';

/** Something that a sentence says by itself, and who says it. */
export interface Claim {
  readonly sentence: Sentence;
  readonly speaker?: string;
  /** The part of the sentence that says it. */
  readonly piece: Span;
  /** The ways to say it, the fullest first; never empty. */
  readonly extracts: readonly KeptExtract[];
  /** The score of its sentence, less for the later parts of one. */
  readonly score: number;
}

/** A speaker longer than this does not fit behind a point; the name alone is shown. */
const longestSpeaker = 12;

export const claimsOf = (
  reading: Reading,
  sentence: Sentence,
  attribution: Attribution | undefined,
  score: number,
): Claim[] => {
  const content = attribution === undefined ? sentence : attribution.content;
  const attributed = attribution !== undefined && content.end - content.start < sentence.end - sentence.start;
  const speaker = attributed ? speakerText(reading, attribution) : undefined;
  return piecesOf(reading.text, content, reading.pack).flatMap((piece, index) => {
    const extracts = extractsOf(reading.text, piece, reading.pack);
    if (extracts.length === 0 || (speaker === undefined && isQuotation(reading.text, piece))) return [];
    return [
      { sentence, piece, extracts, score: score * (1 - 0.15 * index), ...(speaker === undefined ? {} : { speaker }) },
    ];
  });
};

/** Words of a person are no point of their own where it is not known whose they are. */
const isQuotation = (text: string, { start, end }: Span): boolean =>
  /^["“«„]/.test(text.slice(start, end)) && /["”»“][.,;!?]?$/.test(text.slice(start, end));

/** Who said it, as the article words it; its first letter may be raised by whoever shows it. */
export const speakerText = (reading: Reading, attribution: Pick<Attribution, 'speaker'>): string => {
  const { span, name } = attribution.speaker;
  const whole = reading.text.slice(span.start, span.end);
  const shown = whole.split(/\s+/).length <= longestSpeaker ? whole : reading.text.slice(name.start, name.end);
  return shown.replace(/\s+/g, ' ').trim();
};

/** Kept spans as evidence, with their words, so that they can be found again. */
export const evidenceOf = (reading: Reading, spans: readonly Span[]): Evidence[] =>
  spans.map(({ start, end }) => ({ start, end, quote: reading.text.slice(start, end) }));
