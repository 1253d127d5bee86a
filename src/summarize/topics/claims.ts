import { isSound } from '../../check/index.js';
import { phraseAt, wordsOf, type LanguagePack, startsLowerCase } from '../../language/index.js';
import type { Evidence } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import { isPersonal } from '../annotate/personal.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import { extractsOf, piecesOf, raiseFirst, type KeptExtract } from '../shorten/index.js';
import { holdsPointer, pointsBack } from '../shorten/pointing.js';
import { hasPredicate, predicateAt } from '../shorten/predicate.js';
import type { Attribution } from '../annotate/structure/found.js';

/** Something that a sentence says by itself, and who says it. */
export interface Claim {
  readonly sentence: Sentence;
  readonly speaker?: string;
  /** Whether its subject points back to the sentence before, so that it is read only behind that one. */
  readonly leans: boolean;
  /** The part of the sentence that says it. */
  readonly piece: Span;
  /** The ways to say it, the fullest first; never empty. */
  readonly extracts: readonly KeptExtract[];
  /** The score of its sentence, less for the later parts of one. */
  readonly score: number;
}

/** A speaker longer than this does not fit behind a point; the name alone is shown. */
const longestSpeaker = 12;

/**
 * What a sentence says. A piece that opens with a verb of speech goes on with what the speaker said ("…; đồng thời cho rằng
 * …"). Words of a person are no claim where it is not known whose they are.
 */
export const claimsOf = (
  reading: Reading,
  sentence: Sentence,
  attribution: Attribution | undefined,
  score: number,
): Claim[] => {
  const whole = attribution === undefined || sameSpan(attribution.content, sentence);
  const said = whole ? [] : claimsIn(reading, sentence, attribution.content, score);
  if (whole || said.length === 0)
    return claimsIn(reading, sentence, sentence, score)
      .filter(({ piece }) => !isQuotation(reading.text, piece))
      .flatMap((claim) => sound(reading, claim));
  const speaker = speakerText(reading, attribution);
  if (!isSpeaker(speaker, reading.pack)) return [];
  return said
    .map((claim) => (namesSpeaker(reading, claim) ? claim : { ...claim, speaker }))
    .flatMap((claim) => sound(reading, claim));
};

/** "tờ báo này" does not tell who says it, and what holds a "that" is no name. */
const isSpeaker = (speaker: string, pack: LanguagePack): boolean => {
  const words = wordsOf(speaker);
  if (holdsPointer(words, pack)) return false;
  return words.every(
    (word, index) =>
      phraseAt(pack, 'complementisers', words, index) === 0 &&
      !(isPlain(speaker, word) && pack.partialVerbs && predicateAt(words, index, pack) > 0),
  );
};

const isPlain = (text: string, { start }: Span): boolean => startsLowerCase(text.slice(start, start + 2));

/** A claim with only those ways to say it that keep what it says; none where there is no such way. */
const sound = (reading: Reading, claim: Claim): Claim[] => {
  const extracts = claim.extracts.filter(
    (extract) => isStatement(reading, claim, extract) && isSoundIn(reading, claim, extract, 'line'),
  );
  return extracts.length === 0 ? [] : [{ ...claim, extracts }];
};

/** A question tells nothing, and neither does a word or two; what somebody says of themselves is theirs to say. */
const isStatement = (reading: Reading, { speaker, sentence }: Claim, { text, length }: KeptExtract): boolean =>
  !/[?？]/.test(text) &&
  (length >= (reading.pack.compounds.length > 0 ? 4 : 3) ||
    sentence.item !== undefined ||
    reading.pack.verbs.length === 0) &&
  (speaker !== undefined || reading.personal || !isPersonal(text, reading.pack));

/** Whether an extract of a claim keeps what its sentence says. */
export const isSoundIn = (
  reading: Reading,
  claim: Pick<Claim, 'sentence' | 'speaker'>,
  extract: KeptExtract,
  use: 'line' | 'heading',
): boolean => {
  const unit = reading.sentences[claim.sentence.index] ?? claim.sentence;
  const candidate = { text: extract.text, spans: extract.spans, use, spoken: claim.speaker !== undefined };
  return isSound(candidate, unit, reading.text, reading.pack);
};

/** Whether a later piece names its own speaker: "…; bà Lan cho rằng …". */
const namesSpeaker = (reading: Reading, { sentence, piece }: Claim): boolean => {
  const words = sentence.words.filter((word) => word.start >= piece.start && word.end <= piece.end).slice(0, 8);
  const later = sentence.words.some(
    (word) => word.end <= piece.start && reading.text.slice(word.end, piece.start).includes(';'),
  );
  return later && words.some((_, index) => phraseAt(reading.pack, 'speechVerbs', words, index) > 0);
};

const sameSpan = (one: Span, other: Span): boolean => one.start === other.start && one.end >= other.end - 1;

const claimsIn = (reading: Reading, sentence: Sentence, content: Span, score: number): Claim[] =>
  piecesOf(reading.text, content, reading.pack).flatMap((part, index) => {
    const piece = index === 0 ? part : behindSpeech(reading, part);
    const extracts = says(reading, piece, sentence) ? extractsOf(reading.text, piece, reading.pack) : [];
    const [first] = extracts;
    if (first === undefined) return [];
    const leans = pointsBack(wordsOf(first.text), reading.pack);
    return [{ sentence, piece, leans, extracts, score: score * (1 - 0.15 * index) }];
  });

/** A line without a predicate is a caption, a signature or the like; an item of a list need not have one. */
const says = (reading: Reading, { start, end }: Span, { item }: Sentence): boolean => {
  const words = wordsOf(reading.text, start, end);
  return (
    item !== undefined ||
    hasPredicate(words, 0, words.length, reading.pack) ||
    (reading.pack.partialVerbs && words.length >= fewestWithoutVerb)
  );
};

/** A caption or signature is shorter than this, where verbs cannot tell it from a sentence. */
const fewestWithoutVerb = 7;

const behindSpeech = (reading: Reading, piece: Span): Span => {
  const words = wordsOf(reading.text, piece.start, piece.end);
  const connective = phraseAt(reading.pack, 'connectives', words, 0);
  const verb = phraseAt(reading.pack, 'speechVerbs', words, connective);
  if (verb === 0 || phraseAt(reading.pack, 'keptSpeechVerbs', words, connective) > 0) return piece;
  const next = words[connective + verb];
  return next === undefined ? piece : { start: next.start, end: piece.end };
};

/** Whether a piece is one quotation, marks and all. */
const isQuotation = (text: string, { start, end }: Span): boolean =>
  /^["“«„]/.test(text.slice(start, end)) && /["”»“][.,;!?]?$/.test(text.slice(start, end));

/** Who said it, as the article words it, with its first letter raised. */
export const speakerText = (reading: Reading, attribution: Pick<Attribution, 'speaker'>): string => {
  const { span, name } = attribution.speaker;
  const whole = reading.text.slice(span.start, span.end);
  const shown = whole.split(/\s+/).length <= longestSpeaker ? whole : reading.text.slice(name.start, name.end);
  return raiseFirst(shown.replace(/\s+/g, ' ').trim());
};

/** Kept spans as evidence, with their words, so that they can be found again. */
export const evidenceOf = (reading: Reading, spans: readonly Span[]): Evidence[] =>
  spans.map(({ start, end }) => ({ start, end, quote: reading.text.slice(start, end) }));
