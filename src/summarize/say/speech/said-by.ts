import {
  fold,
  onOneLine,
  opensQuotation,
  phraseAt,
  startsLowerCase,
  wordsOf,
  type Word,
} from '../../../language/index.js';
import type { Article } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Attribution } from '../../annotate/structure/found.js';
import { speakerBehindPronoun } from './behind-pronoun.js';
import { isWholeWithout, withMarks } from './content-alone.js';
import { longestAttribution, roleOf, type Said } from './said.js';
import { speakerBeside } from './speaker-beside.js';
import { isNamedSpeaker, speakerText } from './speaker.js';

/** Who says a sentence, where they can be shown beside it and that is sure; undefined where its own words say it. */
export const saidBy = (annotation: Annotation, sentence: Sentence): Said | undefined =>
  liftedSpeaker(annotation, sentence) ??
  speakerBeside(annotation, sentence) ??
  speakerInTurn(annotation, sentence) ??
  speakerBehindPronoun(annotation, sentence);

/** Who says a sentence, where they can be shown beside it: the words that go name them, and say nothing else. */
const liftedSpeaker = ({ reading, attributions }: Annotation, sentence: Sentence): Said | undefined => {
  const attribution = attributions[sentence.index];
  if (attribution === undefined || sentence.item !== undefined) return undefined;
  const { text, pack } = reading;
  const content = withMarks(text, sentence, attribution.content);
  if (content.start <= sentence.start && content.end >= sentence.end - 1) return undefined;
  if (!isNamedHere(reading, sentence, attribution)) return undefined;
  const words = wordsOf(text, content.start, content.end);
  if (goesOnFromQuotation(reading, sentence, words) || joinsQuotation(text, sentence, content)) return undefined;
  if (sentence.words.length - words.length > longestAttribution || opensWithAside(text, words)) return undefined;
  const speaker = speakerText(reading, attribution.speaker);
  if (!isNamedSpeaker(speaker, pack) || !isWholeWithout(reading, sentence, content)) return undefined;
  return { content, speaker, ...roleOf(reading, attribution) };
};

/** "“It is no lack of boats,” she said, “but of pilots.”": the second part of what somebody says says nothing without the first. */
const goesOnFromQuotation = ({ text, pack }: Reading, sentence: Sentence, words: readonly Word[]): boolean => {
  const start = words[0]?.start ?? sentence.start;
  return (
    startsLowerCase(text.slice(start)) &&
    opensQuotation(text.slice(sentence.start, start)) &&
    (['coordinators', 'contrasts', 'copulas'] as const).some((list) => phraseAt(pack, list, words, 0) > 0)
  );
};

/** 'Lee has said that "boats might be kept …"': whoever writes begins the sentence, and the quotation goes on with it. */
const joinsQuotation = (text: string, sentence: Sentence, { start, end }: Span): boolean =>
  start > sentence.start &&
  opensQuotation(text.slice(start, end)) &&
  startsLowerCase(text.slice(start, end).replace(/^\P{L}+/u, ''));

/** "… chia sẻ vui, cô ấy …": a word or two before a comma tell how it was said. */
const opensWithAside = (text: string, words: readonly Word[]): boolean =>
  [1, 2].some((index) => text.slice(words[index - 1]?.end, words[index]?.start).includes(','));

/** Who says a sentence in a conversation of several people. */
const speakerInTurn = ({ reading: { article, text } }: Annotation, sentence: Sentence): Said | undefined => {
  const turn = article.turns[sentence.turn ?? -1];
  const isTheirs = turn?.kind === 'speech' && !opensTurn(article, sentence);
  return !isTheirs || turn.speaker === undefined || !isConversation(article)
    ? undefined
    : { content: sentence, speaker: onOneLine(text, turn.speaker) };
};

/** "Lee: …" in the paragraph of somebody else's turn: the line says itself whose words follow. */
const opensTurn = ({ turns, text }: Article, { start, end }: Sentence): boolean => {
  const label = /^([^:.!?]{1,40}):\s/u.exec(text.slice(start, end))?.[1];
  return (
    label !== undefined && turns.some(({ speaker }) => speaker !== undefined && onOneLine(text, speaker) === label)
  );
};

/** One person alone is named once, by the title. */
const isConversation = onceFor(({ turns, text }: Article): boolean => {
  const speakers = turns.flatMap(({ speaker }) => (speaker === undefined ? [] : [fold(onOneLine(text, speaker))]));
  return new Set(speakers).size > 1;
});

/** Who says it is sure where the sentence names them; whom a pronoun stands for, where the one right before does, in the same paragraph. */
const isNamedHere = ({ text, sentences }: Reading, sentence: Sentence, { speaker, called }: Attribution): boolean =>
  (called !== undefined ||
    [sentences[sentence.index - 1], sentence].some(
      (one) => one?.block === sentence.block && speaker.span.start >= one.start && speaker.span.end <= one.end,
    )) &&
  !/[“”"«»]/u.test(text.slice(speaker.span.start, speaker.span.end));
