import { isSound } from '../../check/index.js';
import { fold, onOneLine, phraseAt, wordsOf, type Word } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';
import { overlaps } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import type { Attribution } from '../annotate/structure/found.js';
import { holdsPointer } from '../shorten/pointing.js';
import { joinSpans } from '../shorten/join.js';
import { behindAddress } from './address.js';
import { behindConnective } from './connective.js';
import { behindMarker } from './marker.js';
import { shownText } from './shown-text.js';
import { isNamedSpeaker, roleText, speakerText } from './speaker.js';

/** How a sentence is shown: whole, but for edits that are sure. */
export interface Statement {
  readonly sentence: Sentence;
  readonly text: string;
  /** What of the article it is made of, in order. */
  readonly spans: readonly Span[];
  readonly words: number;
  /** Who says it, where the text does not. */
  readonly speaker?: string;
  readonly role?: string;
  /** It says who speaks by a pronoun: a sentence before it names them. */
  readonly namedBefore?: boolean;
  /** It leans on the statement before it. */
  readonly goesOn?: boolean;
  /** Place of its last sentence, where it is of several. */
  readonly last?: number;
  /** Items that stand under it. */
  readonly children?: readonly Statement[];
}

/**
 * How each sentence of an article is shown. A connective at its head goes; of a sentence that is a quotation and who says it, the
 * speaker goes beside it where that is sure; all else stays.
 */
export const statementsOf = (annotation: Annotation): Statement[] =>
  annotation.reading.sentences.map((sentence) => statementOf(annotation, sentence));

const statementOf = (annotation: Annotation, sentence: Sentence): Statement => {
  const { reading } = annotation;
  const said =
    liftedSpeaker(annotation, sentence) ?? speakerBeside(annotation, sentence) ?? speakerInTurn(annotation, sentence);
  const whole = behindMarker(reading, said?.content ?? sentence);
  // What somebody says word for word loses no word.
  const isQuoted = annotation.quotations.some(
    ({ text: { start: from, end: to } }) => from <= whole.start + openingMark && to > whole.start,
  );
  const called = isQuoted ? whole : { start: behindAddress(reading, whole), end: whole.end };
  const start = isQuoted ? whole.start : behindConnective(reading, called);
  const span = { start, end: said?.content.end ?? sentence.end };
  const text = shownText(reading.text, [span]);
  return {
    sentence,
    text,
    spans: [span],
    words: wordsOf(text).length,
    ...(said === undefined && isNamedBefore(annotation, sentence) ? { namedBefore: true } : {}),
    ...(said === undefined ? {} : { speaker: said.speaker, ...(said.role === undefined ? {} : { role: said.role }) }),
  };
};

/** "…, bà nói": who that is stands in no word of the sentence. */
const isNamedBefore = ({ attributions }: Annotation, { index, start }: Sentence): boolean => {
  const span = attributions[index]?.speaker.span;
  return span !== undefined && span.end <= start;
};

/** The opening mark, and a space that some write behind it. */
const openingMark = 2;

interface Said {
  readonly content: Span;
  readonly speaker: string;
  readonly role?: string;
  /** It leans on the statement before it. */
  readonly goesOn?: boolean;
  /** Place of its last sentence, where it is of several. */
  readonly last?: number;
  /** Items that stand under it. */
  readonly children?: readonly Statement[];
}

/** More words than this tell more than who speaks. */
const longestAttribution = 18;
const fewestWords = 5;

/** Who says a sentence, where they can be shown beside it: the words that go name them, and say nothing else. */
const liftedSpeaker = ({ reading, attributions }: Annotation, sentence: Sentence): Said | undefined => {
  const attribution = attributions[sentence.index];
  if (attribution === undefined || sentence.item !== undefined) return undefined;
  const { text, pack } = reading;
  const content = withMarks(text, sentence, attribution.content);
  if (content.start <= sentence.start && content.end >= sentence.end - 1) return undefined;
  if (!isQuotation(text, content) || !isNamedHere(reading, sentence, attribution)) return undefined;
  const words = wordsOf(text, content.start, content.end);
  if (words.length < fewestWords || sentence.words.length - words.length > longestAttribution) return undefined;
  if (opensWithAside(text, words)) return undefined;
  // "We" are with who speaks, who stands beside; "they" are somebody else.
  const ofOneself = phraseAt(pack, 'firstPersons', words, 0);
  if (ofOneself === 0 && phraseAt(pack, 'pronouns', words, 0) > 0) return undefined;
  if (holdsPointer(words.slice(ofOneself, 3), pack)) return undefined;
  const speaker = speakerText(reading, attribution.speaker);
  if (!isNamedSpeaker(speaker, pack)) return undefined;
  const candidate = { text: joinSpans(text, [content]), spans: [content], use: 'line' as const, spoken: true };
  if (!isSound(candidate, sentence, text, pack) || dropsNumber(reading, sentence, content)) return undefined;
  const role = roleText(reading, attribution.speaker);
  return { content, speaker, ...(role === undefined ? {} : { role }) };
};

/** "… chia sẻ vui, cô ấy …": a word or two before a comma tell how it was said. */
const opensWithAside = (text: string, words: readonly Word[]): boolean =>
  [1, 2].some((index) => text.slice(words[index - 1]?.end, words[index]?.start).includes(','));

/** Who says a sentence that is all quotation, where the sentence before or behind it in the paragraph names them. */
const speakerBeside = ({ reading, quotations }: Annotation, sentence: Sentence): Said | undefined => {
  const { text, pack } = reading;
  if (sentence.item !== undefined || !isQuoted(text, sentence)) return undefined;
  const quotation = quotations.find((one) => overlaps(one.text, sentence));
  const { speaker } = quotation ?? {};
  const beside = [reading.sentences[sentence.index - 1], reading.sentences[sentence.index + 1]];
  const names = beside.some(
    (other) =>
      other?.block === sentence.block &&
      speaker !== undefined &&
      speaker.span.start >= other.start &&
      speaker.span.end <= other.end,
  );
  if (speaker === undefined || !names) return undefined;
  const name = speakerText(reading, speaker);
  return isNamedSpeaker(name, pack) ? { content: sentence, speaker: name } : undefined;
};

/** Who says a sentence in a conversation of several people. */
const speakerInTurn = ({ reading: { article, text } }: Annotation, sentence: Sentence): Said | undefined => {
  const turn = article.turns[sentence.turn ?? -1];
  return turn?.kind !== 'speech' || turn.speaker === undefined || !isConversation(article)
    ? undefined
    : { content: sentence, speaker: onOneLine(text, turn.speaker) };
};

/** One person alone is named once, by the title. */
const isConversation = onceFor(({ turns, text }: Article): boolean => {
  const speakers = turns.flatMap(({ speaker }) => (speaker === undefined ? [] : [fold(onOneLine(text, speaker))]));
  return new Set(speakers).size > 1;
});

/** All of it stands between marks, at least from one end. */
const isQuoted = (text: string, { start, end }: Span): boolean =>
  /^[“"«„]/u.test(text.slice(start, end)) && !/[”"»“][,.]?\s+\p{L}/u.test(text.slice(start + 1, end));

/** What was said with the quotation marks that stand right around it. */
const withMarks = (text: string, sentence: Span, { start, end }: Span): Span => {
  const opening = /[“"«„]\s?$/u.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
  const closing = /^[.,;!?…]?\s?[”"»“]/u.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
  return opening === 0 || closing === 0 ? { start, end } : { start: start - opening, end: end + closing };
};

/** All of it is one quotation, marks and all. */
const isQuotation = (text: string, { start, end }: Span): boolean =>
  /^\s*[“"«„][^“”"«»„]+[”"»“][.,;!?]*\s*$/u.test(text.slice(start, end));

/** Who a pronoun stands for is sure where the sentence right before, in the same paragraph, names them. */
const isNamedHere = ({ text, sentences }: Reading, sentence: Sentence, { speaker }: Attribution): boolean =>
  [sentences[sentence.index - 1], sentence].some(
    (one) => one?.block === sentence.block && speaker.span.start >= one.start && speaker.span.end <= one.end,
  ) && !/[“”"«»]/u.test(text.slice(speaker.span.start, speaker.span.end));

/** "…, he said on 3 May": when it was said stays. */
const dropsNumber = ({ text }: Reading, sentence: Sentence, content: Span): boolean =>
  /\d/.test(text.slice(sentence.start, content.start)) || /\d/.test(text.slice(content.end, sentence.end));
