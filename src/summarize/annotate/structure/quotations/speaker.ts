import { coverageOf, hasLetterOrDigit, holdsPhrase, startsUpperCase } from '../../../../language/index.js';
import { overlaps } from '../../../../model/overlap.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import { saidBy } from '../attribution/attribution.js';
import { isTail } from '../attribution/before.js';
import { relayed, speechVerbsOf, type SpeechVerb } from '../attribution/verb.js';
import type { Quotation, Speaker } from '../found.js';
import type { Passage } from './passages.js';
import { mentionsOf, mostWords } from '../speakers/mentions.js';
import { runEnd } from '../speakers/name.js';
import { resolveSubject } from '../speakers/resolve.js';
import { leadingSubject, type Subject } from '../speakers/subject.js';
import { breaksBefore, gapBefore, isCapital, partEnd, viewOf, type View } from '../speakers/view.js';

/**
 * Who says a quotation: the subject of the nearest verb of saying in its sentence; else, where the quotation stands by
 * itself, whoever said the one before it, or speaks in the sentence next to it or in a paragraph that ends in a colon.
 *
 * @param sentences the sentences that the quotation stands in
 * @param previous the quotation before it in the article
 */
export const speakerOfQuotation = (
  reading: Reading,
  passage: Passage,
  sentences: readonly Sentence[],
  quote: Span,
  previous: Quotation | undefined,
): Speaker | undefined => {
  const first = sentences[0];
  if (first === undefined || sentences.some(({ words }) => words.length > mostWords)) return undefined;
  const view = viewOf(reading, sentences);
  const subject = nearestVerb(view, quote)?.subject ?? beforeColon(view, quote) ?? behindMark(view, quote);
  if (subject !== undefined) return resolve(reading, view, subject, first);
  // "…," katanya: a verb may carry its subject.
  const said = saidBy(reading, first.index) ?? saidBy(reading, sentences.at(-1)?.index ?? first.index);
  if (said !== undefined) return said.speaker;
  return standsAlone(reading.text, sentences, quote) ? fromAround(reading, passage, sentences, previous) : undefined;
};

const nearestVerb = (view: View, quote: Span): SpeechVerb | undefined => {
  let nearest: { verb: SpeechVerb; distance: number } | undefined;
  for (const verb of speechVerbsOf(view)) {
    const { start = 0, end = 0 } = view.words[verb.from] ?? {};
    const distance = start >= quote.end ? start - quote.end : quote.start - end;
    if (nearest === undefined || distance < nearest.distance) nearest = { verb, distance };
  }
  return nearest?.verb;
};

/** "Ông Nam bức xúc: “…”": a colon makes any predicate one of saying. */
const beforeColon = (view: View, quote: Span): Subject | undefined =>
  /:\s*[“"«„»]?\s*$/u.test(view.text.slice(view.start, quote.start)) ? leadingSubject(view, 0) : undefined;

/** "“…”, ông Nam tự tin.": so does a comma or a dash behind the quotation. */
const behindMark = (view: View, quote: Span): Subject | undefined => {
  const next = view.words.findIndex(({ start }) => start >= quote.end);
  if (next < 0 || view.starts.has(next) || !parting.test(gapBefore(view, next))) return undefined;
  return coverageOf(view.pack).speechVerbs
    ? relayed(view, leadingSubject(view, next), partEnd(view, next))
    : firstName(view, next);
};
const parting = /(?:,\s?[”"»“]|[”"»“]\s?[,–-])/u;

/** In a language whose verbs are not known, the first name near the quotation: "« … », résume Claire Vasseur, cheffe …". */
const firstName = (view: View, start: number): Subject | undefined => {
  let from = start;
  while (from < start + 3 && !isCapital(view, from) && (from === start || !breaksBefore(view, from))) from += 1;
  const to = runEnd(view, from, partEnd(view, from));
  if (to === from || (from > start && breaksBefore(view, from))) return undefined;
  const whole = { from, to };
  const role = { from: to, to: partEnd(view, to) };
  const apposed = gapBefore(view, to) === ', ' && !isCapital(view, to);
  return { phrase: { kind: 'person', whole, name: whole }, from, ...(apposed ? { apposition: role } : {}) };
};

/** Nothing stands before it in its sentence, and no words that might say who speaks behind it: "“…” - the caller wrote". */
const standsAlone = (text: string, sentences: readonly Sentence[], quote: Span): boolean =>
  !hasLetterOrDigit(text.slice(sentences[0]?.start, quote.start)) &&
  !/^[^\p{L}\p{N}]{0,3}[,–—-]\s?\p{L}/u.test(text.slice(quote.end, sentences.at(-1)?.end));

const fromAround = (
  reading: Reading,
  passage: Passage,
  sentences: readonly Sentence[],
  previous: Quotation | undefined,
): Speaker | undefined => {
  const first = sentences[0]?.index ?? 0;
  const behind = reading.sentences[(sentences.at(-1)?.index ?? 0) + 1];
  const before = reading.sentences[first - 1];
  const inPassage = (sentence: Sentence | undefined): sentence is Sentence =>
    sentence !== undefined && passage.sentences.includes(sentence);
  if (
    inPassage(before) &&
    previous !== undefined &&
    previous.sentence >= (passage.sentences[0]?.index ?? 0) &&
    overlaps(previous.text, before)
  )
    return previous.speaker;
  if (inPassage(behind)) {
    const view = viewOf(reading, [behind]);
    const [verb] = speechVerbsOf(view);
    if (verb !== undefined && isTail(view, verb.to)) return resolve(reading, view, verb.subject, behind);
  }
  if (before === undefined) return undefined;
  const announcing = reading.text.slice(before.start, before.end).endsWith(':') ? before : announcerOf(reading, before);
  if (announcing === undefined && !inPassage(before))
    return previous !== undefined && goesOn(reading, passage, previous) ? previous.speaker : undefined;
  if (announcing !== undefined) return saidBy(reading, announcing.index)?.speaker ?? namedIn(reading, announcing);
  // "Ông Nam kể … Cha của ông từng là thống đốc. “…”": who was last said to speak, and not of whom they spoke.
  const told = passage.sentences.filter(({ index }) => index <= before.index && index > before.index - farthest);
  const [speaker] = told.flatMap(({ index }) => saidBy(reading, index)?.speaker ?? []).slice(-1);
  return speaker ?? namedIn(reading, before);
};
/** In sentences. */
const farthest = 3;

/** The first person whom a sentence calls by a name. */
const namedIn = (reading: Reading, { index }: Sentence): Speaker | undefined =>
  mentionsOf(reading)[index]?.find(
    ({ kind, speaker: { name } }) =>
      kind !== 'body' && startsUpperCase(reading.text.slice(name.start, name.end).replace(/^.*\s/su, '')),
  )?.speaker;

/** The sentence of a paragraph that says that somebody's words fill the next: "Ann Lee issued the following statement on the matter." */
const announcerOf = ({ sentences, pack }: Reading, { index, block }: Sentence): Sentence | undefined => {
  for (let at = index; sentences[at]?.block === block; at -= 1) {
    const sentence = sentences[at];
    if (sentence !== undefined && holdsPhrase(pack, 'speechAnnouncers', sentence.words)) return sentence;
  }
  return undefined;
};

/** A paragraph that is all quotation goes on with the quotation that ended the one before it. */
const goesOn = (reading: Reading, passage: Passage, previous: Quotation): boolean => {
  const start = passage.sentences[0]?.start ?? 0;
  return !hasLetterOrDigit(reading.text.slice(previous.text.end, start));
};

const resolve = (reading: Reading, view: View, subject: Subject, sentence: Sentence): Speaker | undefined =>
  resolveSubject(reading, view, subject, sentence.index, (index) => saidBy(reading, index))?.speaker;
