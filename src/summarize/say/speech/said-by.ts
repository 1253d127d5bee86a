import { keepsMeaning } from '../../../check/index.js';
import {
  fold,
  onOneLine,
  holdsPhrase,
  phraseAt,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Article } from '../../../model/article.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Attribution } from '../../annotate/structure/found.js';
import { joinSpans } from '../../shorten/join.js';
import { speakerBeside } from './speaker-beside.js';
import { isNamedSpeaker, roleText, speakerText } from './speaker.js';

/** What of a sentence is said, and by whom. */
export interface Said {
  readonly content: Span;
  readonly speaker: string;
  readonly role?: string;
}

/** Who says a sentence, where they can be shown beside it and that is sure; undefined where its own words say it. */
export const saidBy = (annotation: Annotation, sentence: Sentence): Said | undefined =>
  liftedSpeaker(annotation, sentence) ??
  speakerBeside(annotation, sentence) ??
  speakerInTurn(annotation, sentence) ??
  speakerBehindPronoun(annotation, sentence);

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
  if (!isNamedHere(reading, sentence, attribution)) return undefined;
  const words = wordsOf(text, content.start, content.end);
  if (sentence.words.length - words.length > longestAttribution || opensWithAside(text, words)) return undefined;
  const speaker = speakerText(reading, attribution.speaker);
  if (!isNamedSpeaker(speaker, pack) || !isWholeWithout(reading, sentence, content)) return undefined;
  return { content, speaker, ...roleOf(reading, attribution) };
};

/** Whether a quotation says all that its sentence does, but for who said it. */
const isWholeWithout = (reading: Reading, sentence: Sentence, content: Span): boolean => {
  const { text, pack } = reading;
  const words = wordsOf(text, content.start, content.end);
  if (words.length < fewestWords || !isQuotation(text, content)) return false;
  // "We" are with who speaks, who stands beside; "they" are somebody else.
  if (phraseAt(pack, 'firstPersons', words, 0) === 0 && phraseAt(pack, 'pronouns', words, 0) > 0) return false;
  return keepsRules(reading, sentence, content);
};

/** Whether the rules of a Briefing take what is said for a line of its own, and no date went with who says it. */
const keepsRules = (reading: Reading, sentence: Sentence, content: Span): boolean => {
  const { text, pack } = reading;
  const candidate = { text: joinSpans(text, [content]), spans: [content], use: 'line' as const, spoken: true };
  return keepsMeaning(candidate, sentence, text, pack) && !dropsNumber(reading, sentence, content);
};

const roleOf = (reading: Reading, { speaker }: Attribution): Pick<Said, 'role'> => {
  const role = roleText(reading, speaker);
  return role === undefined ? {} : { role };
};

/** "… chia sẻ vui, cô ấy …": a word or two before a comma tell how it was said. */
const opensWithAside = (text: string, words: readonly Word[]): boolean =>
  [1, 2].some((index) => text.slice(words[index - 1]?.end, words[index]?.start).includes(','));

/** Who says a sentence in a conversation of several people. */
const speakerInTurn = ({ reading: { article, text } }: Annotation, sentence: Sentence): Said | undefined => {
  const turn = article.turns[sentence.turn ?? -1];
  return turn?.kind !== 'speech' || turn.speaker === undefined || !isConversation(article)
    ? undefined
    : { content: sentence, speaker: onOneLine(text, turn.speaker) };
};

/**
 * Who "he" is that says a sentence, beside it: sure where nobody else is said to have said anything in the sentences before, one of
 * which names them in full or by a short name.
 */
const speakerBehindPronoun = (annotation: Annotation, sentence: Sentence): Said | undefined => {
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
  const content = reportAlone(reading, sentence, own, pronoun) ?? quotationAlone(reading, sentence, own, pronoun);
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
  if (/[“”"«»„]/u.test(text.slice(content.start, content.end)) || phraseAt(pack, 'pronouns', words, 0) > 0)
    return undefined;
  return keepsRules(reading, sentence, content) ? content : undefined;
};

/** Of a quotation with no more behind it than "he said" the quotation, where it stands by itself; else the whole sentence. */
const quotationAlone = (reading: Reading, sentence: Sentence, own: Attribution, pronoun: Word): Span => {
  const content = withMarks(reading.text, sentence, own.content);
  const saying = sentence.words.length - wordsOf(reading.text, content.start, content.end).length;
  const isBehind = pronoun.start >= content.end && saying <= longestSaying;
  return isBehind && isWholeWithout(reading, sentence, content) ? content : sentence;
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

/** One person alone is named once, by the title. */
const isConversation = onceFor(({ turns, text }: Article): boolean => {
  const speakers = turns.flatMap(({ speaker }) => (speaker === undefined ? [] : [fold(onOneLine(text, speaker))]));
  return new Set(speakers).size > 1;
});

/** What was said with the quotation marks that stand right around it. */
const withMarks = (text: string, sentence: Span, { start, end }: Span): Span => {
  const opening = /[“"«„]\s?$/u.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
  const closing = /^[.,;!?…]?\s?[”"»“]/u.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
  return opening === 0 || closing === 0 ? { start, end } : { start: start - opening, end: end + closing };
};

/** All of it is one quotation, marks and all. */
const isQuotation = (text: string, { start, end }: Span): boolean =>
  /^\s*[“"«„][^“”"«»„]+[”"»“][.,;!?]*\s*$/u.test(text.slice(start, end));

/** Who says it is sure where the sentence names them; whom a pronoun stands for, where the one right before does, in the same paragraph. */
const isNamedHere = ({ text, sentences }: Reading, sentence: Sentence, { speaker, called }: Attribution): boolean =>
  (called !== undefined ||
    [sentences[sentence.index - 1], sentence].some(
      (one) => one?.block === sentence.block && speaker.span.start >= one.start && speaker.span.end <= one.end,
    )) &&
  !/[“”"«»]/u.test(text.slice(speaker.span.start, speaker.span.end));

/** "…, he said on 3 May": when it was said stays. */
const dropsNumber = ({ text }: Reading, sentence: Sentence, content: Span): boolean =>
  /\d/.test(text.slice(sentence.start, content.start)) || /\d/.test(text.slice(content.end, sentence.end));
