import {
  hasLetterOrDigit,
  holdsPhrase,
  opensQuotation,
  quotationClosers,
  startsUpperCase,
  wordsOf,
} from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Speaker } from '../../annotate/structure/found.js';
import { quotesAround } from '../../annotate/structure/quotations/passages.js';
import { hasSpokenAlone } from './behind-pronoun.js';
import type { Said } from './said.js';
import { isNamedSpeaker, speakerText } from './speaker.js';

/**
 * Who says a sentence that is all quotation, where a sentence of the quotation or one beside it in the paragraph says so, or one that
 * announced what they say: "Ann Lee issued the following statement". Of a quotation of several sentences each may stand alone, in
 * marks like those around all of them.
 */
export const speakerBeside = (annotation: Annotation, sentence: Sentence): Said | undefined => {
  const { reading, quotations } = annotation;
  const { text, pack } = reading;
  if (sentence.item !== undefined || quotesAround(reading, sentence).length === 0) return undefined;
  const quotation = quotations.find((one) => overlaps(one.text, sentence));
  const { speaker } = quotation ?? {};
  if (quotation === undefined || speaker === undefined) return undefined;
  const marks = isQuoted(text, sentence) ? {} : marksOfMiddle(text, quotation.text, sentence);
  if (marks === undefined) return undefined;
  const around = sentencesAround(reading, quotation.text, sentence);
  const isSaid = around.some(
    (other) => saysWho(annotation, other, speaker) && isSure(annotation, other, quotation.sentence),
  );
  if (!(isSaid || isAnnounced(reading, sentence, speaker.span))) return undefined;
  const name = speakerText(reading, speaker);
  return isNamedSpeaker(name, pack) ? { content: sentence, speaker: name, ...marks } : undefined;
};

/** Whether a sentence that says who speaks calls them by name, or by a pronoun that can be nobody else. */
const isSure = (annotation: Annotation, other: Sentence, first: number): boolean => {
  const { attributions, reading } = annotation;
  const [own, start] = [attributions[other.index], reading.sentences[first]];
  if (own === undefined || own.called !== undefined || start === undefined) return true;
  return own.speaker.span.end > other.start || hasSpokenAlone(annotation, other.index < first ? other : start, own);
};

/** The sentences of a quotation, and those beside it in the paragraphs that it begins and ends in. */
const sentencesAround = ({ sentences }: Reading, quoted: Span, { index }: Sentence): Sentence[] => {
  let [first, last] = [index, index];
  while (overlaps(sentences[first - 1] ?? nowhere, quoted)) first -= 1;
  while (overlaps(sentences[last + 1] ?? nowhere, quoted)) last += 1;
  const [before, behind] = [sentences[first - 1], sentences[last + 1]];
  return [
    ...(before?.block === sentences[first]?.block ? [before] : []),
    ...sentences.slice(first, last + 1),
    ...(behind?.block === sentences[last]?.block ? [behind] : []),
  ].filter((one) => one !== undefined);
};
const nowhere: Span = { start: 0, end: 0 };

/** Whether a sentence names a speaker, or says by a short name or a pronoun that they speak. */
export const saysWho = (
  { reading, attributions, quotations }: Annotation,
  sentence: Sentence,
  { span, name }: Speaker,
): boolean =>
  (span.start >= sentence.start && span.end <= sentence.end) ||
  attributions[sentence.index]?.speaker.name.start === name.start ||
  quotations.some(
    ({ text, speaker }) =>
      speaker?.name.start === name.start && overlaps(text, sentence) && callsBehind(reading, sentence, text, name),
  );

/** "“…,” Lee went on.": whether the words straight behind a quotation hold the last of a name. */
const callsBehind = ({ text }: Reading, { words, end }: Sentence, quoted: Span, name: Span): boolean => {
  if (quoted.end >= end) return false;
  const last = wordsOf(text, name.start, name.end).at(-1)?.key;
  return words
    .filter((word) => word.start >= quoted.end)
    .slice(0, farthestName)
    .some(({ key, start }) => key === last && startsUpperCase(text.slice(start)));
};
const farthestName = 8;

/** Nothing but a quotation stands between a sentence and the paragraph that says whose words follow. */
const isAnnounced = ({ sentences, text, pack }: Reading, { index, block }: Sentence, speaker: Span): boolean => {
  let at = index;
  while (at > 0 && (sentences[at]?.block === block || isWithinMarks(text, sentences[at]))) at -= 1;
  for (const announcing = sentences[at]?.block; sentences[at]?.block === announcing && at >= 0; at -= 1) {
    const { start = 0, end = 0, words = [] } = sentences[at] ?? {};
    if (speaker.start >= start && speaker.end <= end)
      return /[:：]$/u.test(text.slice(start, end)) || holdsPhrase(pack, 'speechAnnouncers', words);
  }
  return false;
};

/** A sentence of a paragraph that opens with a mark. */
const isWithinMarks = (text: string, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && /^[“"«]/u.test(text.slice(text.lastIndexOf('\n', sentence.start) + 1));

/** The marks for a sentence that stands between others of a quotation; none where one of them stands in it already. */
const marksOfMiddle = (text: string, quoted: Span, sentence: Span): Pick<Said, 'marks'> | undefined => {
  const behind = text.slice(quoted.end, sentence.end);
  if (hasLetterOrDigit(text.slice(sentence.start, quoted.start)) || hasLetterOrDigit(behind)) return undefined;
  if (quoted.start > sentence.start || quoted.end < sentence.end) return /[”"»“]/u.test(behind) ? {} : undefined;
  const open = /[“"«„]\s?$/u.exec(text.slice(Math.max(0, quoted.start - longestMark), quoted.start))?.[0].trim();
  const close = quotationClosers.get(open ?? '')?.charAt(0);
  return open === undefined || close === undefined ? undefined : { marks: { open, close } };
};
const longestMark = 2;

/** All of it stands between marks, at least from one end. */
const isQuoted = (text: string, { start, end }: Span): boolean =>
  opensQuotation(text.slice(start, end)) && !/[”"»“][,.]?\s+(?:[-–—]\s*)?\p{L}/u.test(text.slice(start + 1, end));
