import { opensQuotation, startsUpperCase, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Sentence } from '../annotate/reading.js';
import { behindAddress } from './speech/address.js';
import { behindConnective } from './connective.js';
import { labelAbove, labelOfParagraph } from './label-above.js';
import { behindMarker } from '../annotate/structure/marker.js';
import { withoutNamingBrackets } from './naming-brackets.js';
import { behindOrdinal } from './ordinal.js';
import { withoutHesitation } from './speech/hesitation.js';
import { saidBy } from './speech/said-by.js';
import { shownText } from './shown-text.js';

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

/** How many words slides print for some sentences, by their places. */
export const wordsAt = (statements: readonly Statement[], places: Iterable<number>): number => {
  let sum = 0;
  for (const place of places) sum += statements[place]?.words ?? 0;
  return sum;
};

/** Statements of a few words at least ("Danny", "Quick to be back" and "Yeah" are none), or all where there is nothing else. */
export const saying = (statements: readonly Statement[]): readonly Statement[] => {
  const long = statements.filter(({ words, sentence }) => words >= (sentence.item === undefined ? fewestSaid : 1));
  return long.length > 0 ? long : statements.filter(({ words }) => words > 0);
};
const fewestSaid = 5;

/** What somebody says word for word, whom the slide names beside it. */
export const isWordForWord = ({ speaker, text }: Statement): boolean => speaker !== undefined && opensQuotation(text);

const statementOf = (annotation: Annotation, sentence: Sentence): Statement => {
  const { reading } = annotation;
  const said = saidBy(annotation, sentence);
  const whole = behindMarker(reading, said?.content ?? sentence);
  // What somebody says word for word loses no word.
  const isQuoted = annotation.quotations.some(
    ({ text: { start: from, end: to } }) => from <= whole.start + openingMark && to > whole.start,
  );
  const edited = isQuoted ? [whole] : bySureEdits(reading, sentence, whole);
  // An act is quoted by its own names.
  const kept = isQuoted || reading.article.genre === 'legal' ? edited : withoutNamingBrackets(reading, edited);
  const label = labelAbove(reading, sentence) ?? labelOfParagraph(reading, sentence);
  const spans = label === undefined ? kept : [label, ...kept];
  const bare = shownText(reading.text, spans);
  const shown = said?.marks === undefined ? bare : `${said.marks.open}${bare}${said.marks.close}`;
  // What announces a list stands above it.
  const text = /[:：]$/u.test(reading.text.slice(whole.start, whole.end)) ? `${shown}:` : shown;
  return {
    sentence,
    text,
    spans,
    words: wordsOf(text).length,
    ...(said === undefined && isNamedBefore(annotation, sentence) ? { namedBefore: true } : {}),
    ...(said === undefined ? {} : { speaker: said.speaker, ...(said.role === undefined ? {} : { role: said.role }) }),
  };
};

/** A sentence without what was said while thinking, whom it calls, what joins it to others and what counts it. */
const bySureEdits = (reading: Annotation['reading'], sentence: Sentence, whole: Span): Span[] => {
  const { end } = whole;
  const said = withoutHesitation(reading, sentence, whole);
  const called = { start: behindAddress(reading, { start: said[0]?.start ?? whole.start, end }), end };
  const joined = { start: behindConnective(reading, called, endsList(reading, sentence)), end };
  // "Vì thế, thưa quý vị, …"
  const start = behindOrdinal(reading, { start: behindAddress(reading, joined), end });
  return said.flatMap((span) => (span.end <= start ? [] : [{ ...span, start: Math.max(span.start, start) }]));
};

/** Whether a sentence of running text stands straight below a list. */
const endsList = ({ sentences }: Annotation['reading'], { index, item }: Sentence): boolean =>
  item === undefined && sentences[index - 1]?.item !== undefined;

/** "…, bà nói": who that is stands in no word of the sentence; "Baker said" names one whom a sentence before introduces. */
const isNamedBefore = ({ reading, attributions }: Annotation, { index, start, words }: Sentence): boolean => {
  const span = attributions[index]?.speaker.span;
  if (span === undefined || span.end > start) return false;
  const names = new Set(
    wordsOf(reading.text, span.start, span.end).flatMap(({ key, start: at }) =>
      startsUpperCase(reading.text.slice(at)) ? [key] : [],
    ),
  );
  return !words.some(({ key, start: at }) => names.has(key) && startsUpperCase(reading.text.slice(at)));
};

/** The opening mark, and a space that some write behind it. */
const openingMark = 2;
