import { holdsPhrase, phraseAt, phraseBefore, wordsOf, type Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
import { evidenceOf } from '../../say/evidence.js';
import { joinSpans } from '../../shorten/join.js';
import type { Heading } from '../heading.js';

/**
 * A question without what leads up to it and says nothing of what is asked: who asks, a greeting, whom it is put to, that it is the
 * first of two ("TTS: Good morning, Mr Chairman, my question is, how will X?").
 */
export const behindLead = (reading: Reading, span: Span): Span => {
  let from = span.start;
  for (let round = 0; round < mostLeads; round += 1) {
    const next = nextStart(reading, { start: from, end: span.end });
    if (next === undefined || isTooLittle(reading, { start: next, end: span.end })) break;
    from = next;
  }
  return { start: from, end: span.end };
};
const mostLeads = 4;

/** What is asked first of several things in one sentence: "¿qué se pretende?, ¿cuándo comenzaría?" */
export const firstAsked = (reading: Reading, { start, end }: Span): Span | undefined => {
  const mark = /[?？]/u.exec(reading.text.slice(start, end - 1));
  if (mark === null) return undefined;
  const span = { start, end: start + mark.index + 1 };
  return isTooLittle(reading, span) || leansBack(reading.text, span, reading.pack, { isNews: false, named: true })
    ? undefined
    : span;
};

/** What a long question asks behind its circumstances, where that is a question by itself: "To fight X, in the time to come, which Y?" */
export const askedBehind = (reading: Reading, { start, end }: Span, most: number): Span | undefined => {
  const { text, pack } = reading;
  for (const mark of text.slice(start, end).matchAll(/[,;:—–]\s*/gu)) {
    const span = { start: start + mark.index + mark[0].length, end };
    const words = wordsOf(text, span.start, span.end);
    // Where verbs carry no endings, what is asked for may stand anywhere in a clause.
    const isWhole =
      (pack.typology.verbs === 'uninflected' && holdsPhrase(pack, 'askedFor', words)) ||
      phraseAt(pack, 'questionWords', words, 0) > 0 ||
      text.charAt(span.start) === '¿';
    if (!isWhole || end - span.start > most || words.length < fewestWords) continue;
    if (!leansBack(text, span, pack, { isNews: false, named: true, whole: true })) return span;
  }
  return undefined;
};

/**
 * A question too long for a title up to what is asked for, without what that is good for: "Bộ sẽ triển khai giải pháp nào | để hỗ trợ …?".
 * Of what leads up to it nothing is shown either.
 */
export const askedWithoutPurpose = (reading: Reading, { start, end }: Span, most: number): Heading | undefined => {
  const { text, pack } = reading;
  const words = wordsOf(text, start, end);
  const purpose = words.findIndex(
    (_, at) => phraseAt(pack, 'purposeOpeners', words, at) > 0 && phraseBefore(pack, 'askedFor', words, at) > 0,
  );
  const last = words[purpose - 1];
  const mark = /[?？]$/u.exec(text.slice(start, end));
  if (last === undefined || mark === null) return undefined;
  const asked = askedBehind(reading, { start, end: last.end }, most) ?? { start, end: last.end };
  const isShown = asked.end - asked.start <= most && !leansBack(text, asked, pack, { isNews: false, named: true });
  const spans = [asked, { start: end - 1, end }];
  return isShown ? { heading: joinSpans(text, spans), headingEvidence: evidenceOf(reading, spans) } : undefined;
};

const nextStart = (reading: Reading, { start, end }: Span): number | undefined => {
  const { text, pack } = reading;
  const said = text.slice(start, end);
  // "6. What …": its number among the questions.
  const number = /^\d{1,2}[.)]\s+(?=\p{L})/u.exec(said);
  if (number !== null) return start + number[0].length;
  const initials = /^\p{Lu}{2,5}:\s+(?=\p{Lu})/u.exec(said);
  if (initials !== null) return start + initials[0].length;
  // "Buenos días. Con respecto a …": nothing before the stop asks.
  const greeting = /^[^.!?¿,]{1,40}[.!]\s+/u.exec(said);
  if (greeting !== null && isCourtesy(reading, start)) return start + greeting[0].length;
  const lead = /^([^,:;—–.!?¿]{1,60})[,:—–]\s*/u.exec(said);
  if (lead?.[1] === undefined) return undefined;
  const words = wordsOf(text, start, start + lead[1].length);
  const isLead =
    namesWhoIsAsked(words, reading) ||
    isTie(words, reading) ||
    // "My question is:", "I'm wondering,": the words of whoever asks, before what is asked.
    (opensQuestion(reading, start + lead[0].length, end) &&
      words.some((_, index) => leads.some((list) => phraseAt(pack, list, words, index) > 0)));
  return isLead ? start + lead[0].length : undefined;
};

const leads = ['firstPersons', 'questionNouns'] as const;

const isCourtesy = ({ text, pack }: Reading, start: number): boolean =>
  phraseAt(pack, 'courtesies', wordsOf(text, start, start + 60), 0) > 0;

/** "Mr Chairman,", "Señor procurador,", "Thưa ông,": a title and at most a name. */
const namesWhoIsAsked = (words: readonly Word[], { pack }: Reading): boolean =>
  words.length <= longestCall &&
  (phraseAt(pack, 'speakerTitles', words, 0) > 0 || phraseAt(pack, 'addresses', words, 0) === words.length);
const longestCall = 4;

/** "In particular,", "So,", "And also,": joined to what was said before. */
const isTie = (words: readonly Word[], { pack }: Reading): boolean => {
  const joint = phraseAt(pack, 'coordinators', words, 0);
  return [0, joint].some((from) => ties.some((list) => from + phraseAt(pack, list, words, from) === words.length));
};
const ties = ['connectives', 'yesAndNo'] as const;

const opensQuestion = ({ text, pack }: Reading, start: number, end: number): boolean => {
  const words = wordsOf(text, start, end);
  return (
    text.charAt(start) === '¿' ||
    phraseAt(pack, 'questionWords', words, 0) > 0 ||
    phraseAt(pack, 'auxiliaries', words, 0) > 0
  );
};

const isTooLittle = ({ text }: Reading, { start, end }: Span): boolean =>
  wordsOf(text, start, end).length < fewestWords;
const fewestWords = 5;
