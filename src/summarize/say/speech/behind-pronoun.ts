import { holdsPhrase, phraseAt, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Attribution } from '../../annotate/structure/found.js';
import { fewestWords, isQuotationAlone, keepsRules, withMarks } from './content-alone.js';
import { roleOf, type Said } from './said.js';
import { isNamedSpeaker, speakerText } from './speaker.js';

/**
 * Who "he" is that says a sentence, beside it: sure where nobody else is said to have said anything in the sentences before, one of
 * which names them in full or by a short name.
 */
export const speakerBehindPronoun = (annotation: Annotation, sentence: Sentence): Said | undefined => {
  const { reading, attributions } = annotation;
  const { text, pack } = reading;
  const own = attributions[sentence.index];
  if (own === undefined || sentence.item !== undefined || sentence.turn !== undefined) return undefined;
  const pronoun = pronounThatSays(sentence, pack);
  // "When Ann Lee asked, he said": two are named.
  const opening = pronoun === undefined ? '' : text.slice(sentence.start, pronoun.start);
  if (pronoun === undefined || /\p{Lu}\S+ \p{Lu}/u.test(opening)) return undefined;
  if (!hasSpokenAlone(annotation, sentence, own)) return undefined;
  const speaker = speakerText(reading, own.speaker);
  const content = reportAlone(reading, sentence, own, pronoun) ?? quotedPart(reading, sentence, own, pronoun);
  return { content, speaker, ...roleOf(reading, own) };
};

/**
 * Whether whom a pronoun stands for is sure: nobody else is said to have said anything in the sentences before what they say, one of which
 * names them.
 *
 * @param sentence the first sentence of what they say
 */
export const hasSpokenAlone = (
  { reading, attributions }: Annotation,
  sentence: Sentence,
  { speaker }: Attribution,
): boolean => {
  const { text, pack, sentences } = reading;
  const { name, span, role } = speaker;
  if (span.end > sentence.start) return false;
  const first = Math.max(0, sentence.index - furthestName);
  const others = attributions.slice(first, sentence.index);
  if (others.some((other) => other !== undefined && other.speaker.name.start !== name.start)) return false;
  const naming = sentences
    .slice(first, sentence.index)
    .find(
      ({ start, end, index }) => (name.start >= start && name.end <= end) || attributions[index]?.called !== undefined,
    );
  if (naming === undefined) return false;
  // Who is only named there may be a place.
  const words = wordsOf(text, span.start, span.end);
  const isTitled = role !== undefined || holdsPhrase(pack, 'speakerTitles', words);
  return (attributions[naming.index] !== undefined || isTitled) && isNamedSpeaker(speakerText(reading, speaker), pack);
};

/** "He said the gates would stay open", where nothing else is said: what he said, beside whom it is said by. */
const reportAlone = (reading: Reading, sentence: Sentence, own: Attribution, pronoun: Word): Span | undefined => {
  const { text, pack } = reading;
  const { content } = own;
  const words = wordsOf(text, content.start, content.end);
  const opening = wordsOf(text, sentence.start, content.start);
  const isBehind = pronoun.start === sentence.start && content.start > pronoun.end && content.end >= sentence.end - 1;
  if (!isBehind || opening.length > longestSaying || words.length < fewestWords) return undefined;
  // "She told me that …": whom it is told is no word of it.
  const opensWithSomebody = (['pronouns', 'firstPersons'] as const).some((list) => phraseAt(pack, list, words, 0) > 0);
  if (/[“”"«»„]/u.test(text.slice(content.start, content.end)) || opensWithSomebody) return undefined;
  return keepsRules(reading, sentence, content) ? content : undefined;
};

/** Of a quotation with no more behind it than "he said" the quotation, where it stands by itself; else the whole sentence. */
const quotedPart = (reading: Reading, sentence: Sentence, own: Attribution, pronoun: Word): Span => {
  const content = withMarks(reading.text, sentence, own.content);
  const saying = sentence.words.length - wordsOf(reading.text, content.start, content.end).length;
  const isBehind = pronoun.start >= content.end && saying <= longestSaying;
  // Whoever "they" are at its beginning, "he said" behind it does not say.
  return isBehind && isQuotationAlone(reading, sentence, content) ? content : sentence;
};
/** In words: "he said", "ông nhấn mạnh thêm". */
const longestSaying = 4;

/** "He said", or a verb that carries its subject: "katanya". */
const pronounThatSays = ({ words }: Sentence, pack: LanguagePack): Word | undefined =>
  words.find(
    (_, index) =>
      (phraseAt(pack, 'personPronouns', words, index) > 0 &&
        (['speechVerbs', 'keptSpeechVerbs'] as const).some((list) => phraseAt(pack, list, words, index + 1) > 0)) ||
      (index > 0 && phraseAt(pack, 'pronounVerbs', words, index) > 0),
  );

/** Sentences further back than this name somebody whom a reader has lost by then. */
const furthestName = 5;
