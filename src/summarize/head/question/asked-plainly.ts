import { holdsPhrase, phraseAt, phraseBefore, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
import { evidenceOf } from '../../say/evidence.js';
import { joinSpans } from '../../shorten/join.js';
import type { Heading } from '../heading.js';
import { asksForView } from './asks-for-view.js';
import { pointsBack } from './points-back.js';

/**
 * A question as a title, without words that only speak to whoever is asked: "Theo ông, đâu là nguyên nhân?", "Xin bà cho biết kết quả …",
 * "…, thưa ông?". What is left of one that asks no more is a name, and has no mark: "Kết quả …".
 */
export const askedPlainly = (reading: Reading, heading: Heading): Heading => {
  const { text, pack } = reading;
  const given = heading.headingEvidence ?? [];
  const spans = given.flatMap((span) => withoutAddresses(reading, span));
  const isSame =
    spans.length === given.length &&
    spans.every(({ start, end }, at) => given[at]?.start === start && given[at].end === end);
  const [first] = spans;
  if (isSame || first === undefined) return heading;
  const words = spans.flatMap(({ start, end }) => wordsOf(text, start, end));
  const before = given[0];
  const leans = (span: Span | undefined): boolean =>
    span !== undefined && leansBack(text, span, pack, { isNews: false, named: true, whole: true });
  if (words.length < fewestWords || (leans(first) && !leans(before))) return heading;
  const asks = holdsQuestion(words, pack);
  // "Những trăn trở này", "Ý kiến của ông": a name says by itself of what.
  if (!asks && (pointsBack(reading, first) || asksForView(reading, withoutMark(text, first)))) return heading;
  const shown =
    asks || !asksToTell(reading, given, spans)
      ? spans
      : spans.map((span) => withoutMark(text, span)).filter(({ start, end }) => end > start);
  return { heading: joinSpans(text, shown), headingEvidence: evidenceOf(reading, shown) };
};
const fewestWords = 4;

/** "Xin bà cho biết …" calls for an account, and what is left of it is a name; "Vậy …", "…, thưa ông?" leave what was asked. */
const asksToTell = ({ text, pack }: Reading, given: readonly Span[], kept: readonly Span[]): boolean =>
  given
    .flatMap(({ start, end }) => wordsOf(text, start, end))
    .filter((word) => !kept.some((span) => overlaps(span, word)))
    .some((_, at, left) => phraseAt(pack, 'speechVerbs', left, at) > 0 || phraseAt(pack, 'verbs', left, at) > 0);

const holdsQuestion = (words: readonly Word[], pack: LanguagePack): boolean =>
  asking.some((list) => holdsPhrase(pack, list, words));
const asking = ['askedFor', 'questionWords'] as const;

const withoutMark = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (/[\s?？]+$/u.exec(text.slice(start, end))?.[0].length ?? 0),
});

/** The parts of a question that stand before, between and behind the words that address somebody. */
const withoutAddresses = ({ text, pack }: Reading, { start, end }: Span): Span[] => {
  const all = wordsOf(text, start, end);
  const words = all.slice(0, all.length - phraseBefore(pack, 'vocatives', all, all.length));
  const spans: Span[] = [];
  let from = start;
  for (let at = 0; at < words.length; at += 1) {
    const own = words[at];
    const length = opensClause(text, words, at, from) ? phraseAt(pack, 'askingLeads', words, at) : 0;
    const last = words[at + length - 1];
    if (own === undefined || length === 0 || last === undefined) continue;
    spans.push({ start: from, end: own.start });
    from = last.end + (/^[\s,:]*/u.exec(text.slice(last.end, end))?.[0].length ?? 0);
    at += length - 1;
  }
  const last = words.at(-1)?.end ?? end;
  const rest =
    words.length === all.length
      ? [{ start: from, end }]
      : [
          { start: from, end: last },
          { start: all.at(-1)?.end ?? end, end },
        ];
  return [...spans, ...rest].filter((span) => span.end > span.start);
};

/**
 * "As an engineer who has built three bridges here, …, could you tell us how X is done?": what is asked, behind what leads up to it and the
 * words that ask somebody.
 */
export const behindPreamble = (reading: Reading, span: Span): Span | undefined => {
  const { text, pack } = reading;
  const asked = withoutAddresses(reading, span);
  const last = asked.at(-1);
  if (asked.length < 2 || last === undefined) return undefined;
  const words = wordsOf(text, last.start, last.end);
  const asks = words.length >= fewestWords && holdsQuestion(words, pack);
  return asks && !leansBack(text, last, pack, { isNews: false, named: true, whole: true }) ? last : undefined;
};

/** At the beginning, or behind a comma of the first sentence. */
const opensClause = (text: string, words: readonly Word[], at: number, from: number): boolean =>
  words[at]?.start === from ||
  (/,\s*$/u.test(text.slice(words[at - 1]?.end, words[at]?.start)) &&
    !/[.!?…]\s/u.test(text.slice(from, words[at]?.start)));
