import { isBalanced, keepsMeaning } from '../../../check/index.js';
import { countWords, onOneLine, wordsOf } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import type { Quotation } from '../../annotate/structure/found.js';
import type { Statement } from '../statement.js';
import { hasSpokenAlone } from './behind-pronoun.js';
import { behindClosingMark } from './content-alone.js';
import { longestAttribution, roleOf } from './said.js';
import { isNamedSpeaker, speakerText } from './speaker.js';

/** The mark, and a space behind it. */
const openingMark = 2;

/**
 * Sentences of one quotation that end in who says it ("…. …," Lee said), as the quotation alone, with that person in full beside it; any
 * other statement as it is. Sure where the sentence calls them by name, and says nothing else behind the quotation.
 */
export const quotationAlone = (annotation: Annotation, statement: Statement): Statement => {
  const { reading, attributions } = annotation;
  const last = reading.sentences[statement.last ?? -1];
  const quotation = last === undefined ? undefined : quotationOf(annotation, statement, last);
  const attribution = attributions[last?.index ?? -1];
  if (last === undefined || quotation === undefined || attribution === undefined) return statement;
  if (attribution.called === undefined && !hasSpokenAlone(annotation, statement.sentence, attribution))
    return statement;
  const end = behindClosingMark(reading.text, last, quotation.text.end);
  const isAll = end !== undefined && Math.abs(attribution.content.end - end) <= openingMark;
  const behind = end === undefined ? [] : wordsOf(reading.text, end, last.end);
  if (!isAll || behind.length > longestAttribution || behind.some(({ key }) => /\d/.test(key))) return statement;
  const spans = [...statement.spans.slice(0, -1), { start: last.start, end }];
  const text = quotedText(reading.text, spans);
  const speaker = speakerText(reading, attribution.speaker);
  const own = [{ start: last.start, end }];
  const keeps = keepsMeaning({ text, spans: own, use: 'line', spoken: true }, last, reading.text, reading.pack);
  if (!keeps || !isBalanced(text) || !isNamedSpeaker(speaker, reading.pack)) return statement;
  return { ...statement, text, spans, words: countWords(text), speaker, ...roleOf(reading, attribution) };
};

/** The quotation that a statement of several sentences opens with, and that ends in its last one. */
const quotationOf = (
  { quotations, attributions }: Annotation,
  { sentence, speaker, children }: Statement,
  last: Sentence,
): Quotation | undefined => {
  if (speaker !== undefined || children !== undefined) return undefined;
  const found = quotations.find(
    ({ text }) =>
      text.start > sentence.start &&
      text.start <= sentence.start + openingMark &&
      overlaps(text, last) &&
      text.end < last.end,
  );
  return found?.speaker?.name.start === attributions[last.index]?.speaker.name.start ? found : undefined;
};

/** Without the comma, or the space, that some set before the mark that closes. */
const quotedText = (text: string, spans: readonly Span[]): string =>
  spans
    .map((span) => onOneLine(text, span).trim())
    .join(' ')
    .replace(/[\s,;]+([”"»“])$/u, '$1');
