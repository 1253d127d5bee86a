import { asksTitle } from '../../annotate/title-words.js';
import { saysTitle } from '../../value/title/says-title.js';
import {
  furnitureWords,
  holdsPhrase,
  phraseAt,
  phraseBefore,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import { lacksMainClause } from '../../annotate/clauses/main-clause.js';
import { announcedMatters, openingsOfTurn } from '../../annotate/talk/announced-matters.js';
import type { Genre } from '../../../model/article.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { behindAddress } from '../../say/speech/address.js';
import { verbAt } from '../../shorten/predicate.js';
import { tellsCourse } from './course-of-talk.js';
import { pointsAtPicture } from './points-at-picture.js';

/** Whether a sentence is for who reads, hears or visits alone, and tells nothing of the matter: how to go on, thanks, what will be told. */
export const speaksToReader = (annotation: Annotation, sentence: Sentence): boolean => {
  const { reading } = annotation;
  const { text, pack } = reading;
  // "Mr Speaker, I thank …": behind the call.
  const start = behindAddress(reading, sentence);
  const called = { ...sentence, words: sentence.words.filter((word) => word.start >= start) };
  return (
    (saysHowToReach(text.slice(sentence.start, sentence.end)) && !isAskedByTitle(reading, sentence)) ||
    isMostlyAddress(text.slice(sentence.start, sentence.end)) ||
    pointsAtPicture(sentence.words, pack) ||
    isSignpost(reading, called.words) ||
    announcedMatters(reading).get(sentence.index)?.isAll === true ||
    leadsTalk(reading, called) ||
    isPostponed(reading, sentence) ||
    isDisclaimer(reading, sentence) ||
    tellsCourse(annotation, called) ||
    tellsOfItself(reading, sentence) ||
    (isCourtesy(reading, called) && !isNewsOfTitle(reading, sentence)) ||
    opensByWord(reading, called) ||
    callsAlone(reading, sentence) ||
    isBehindThanks(reading, sentence) ||
    goesOnClosing(reading, sentence) ||
    wishesWell(reading, called) ||
    presentsInterview(annotation, sentence) ||
    bidsToFollow(reading, sentence)
  );
};

/** "What is the number of the harbour office?" asks for a number: the sentence that says the words of such a title with one is its answer. */
const isAskedByTitle = (reading: Annotation['reading'], { index }: Sentence): boolean =>
  asksTitle(reading) && saysTitle(reading, index);

/** "Congratulations to Ann Lee, who has won the Lamp Prize of the ports", below "Ann Lee wins the Lamp Prize": the news, as its writer tells it. */
const isNewsOfTitle = (reading: Annotation['reading'], { index }: Sentence): boolean =>
  told.has(reading.article.genre) && saysTitle(reading, index);
const told: ReadonlySet<Genre> = new Set(['news', 'release', 'notice']);

/** "The drawings https://port.example/gates/drawings", "How to moor: https://port.example/mooring": where something stands, and hardly anything of it. */
export const isMostlyAddress = (text: string): boolean => {
  const letters = [...text.matchAll(webAddress)].reduce((sum, [found]) => sum + found.length, 0);
  return letters * 3 > text.length * 2 || (leadsToAddress.test(text.trimEnd()) && letters * 2 > text.length);
};
const leadsToAddress = /[:：]\s*<?(?:https?:\/\/|www\.)\S+$/iu;
const webAddress = /\b(?:https?:\/\/|www\.)\S+/giu;

/** An address of mail or a telephone number is for who writes or calls, and for no slide. */
export const saysHowToReach = (text: string): boolean =>
  (text.includes('@') && /[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}{2,}/u.test(text)) ||
  serviceNumber.test(text) ||
  [...text.matchAll(telephone)].some(([number]) => number.replace(/\D/g, '').length >= fewestDigits);
const telephone =
  /(?:\(\d{2,4}\) ?|(?<!\d[.,])\b0\d{1,4}[ .-]|\b(?:1[ .-])?\d{3}[.-](?=\d{3}[.-]\d{4}\b))\d{2,6}(?:[ .-]\d{2,4}){0,3}\b/g;
const fewestDigits = 9;
/** "1900 5454": a number of a service, as some countries have them. */
const serviceNumber = /(?<![\d.,])1[89]00[ .]\d{4,6}(?![\d%]|[.,]\d)/;

/** "Let me turn to …", "And now let us look at …", "Getting into our results, let's start with volumes." */
const isSignpost = ({ text, pack }: Annotation['reading'], words: readonly Word[]): boolean => {
  const { gerundEndings } = pack;
  const comma = words.findIndex(({ start }, at) => at > 0 && text.slice(words[at - 1]?.end, start).includes(','));
  const isBehindOpener =
    comma > 0 && comma <= longestOpener && gerundEndings.some((ending) => words[0]?.key.endsWith(ending) === true);
  return [...openingsOfTurn(words, pack), ...(isBehindOpener ? [comma] : [])].some(
    (from) => phraseAt(pack, 'signposts', words, from) > 0,
  );
};
/** In words. */
const longestOpener = 12;

/** "We can then open the call to questions", "Next question, please": whoever leads a talk says how it goes on; amounts are told. */
const leadsTalk = ({ text, pack }: Annotation['reading'], { words, start, end }: Sentence): boolean =>
  words.length <= pack.slideWords * mostOfLeading &&
  holdsPhrase(pack, 'proceedings', words) &&
  (words.length <= briefLeading || spokenTo.some((list) => holdsPhrase(pack, list, words))) &&
  !/[%$€£¥“”"]|\d{3}/u.test(text.slice(start, end));
const mostOfLeading = 0.6;
const briefLeading = 12;
const spokenTo = ['firstPersons', 'addresses'] as const;

/** "The ministry will release more details in March", "More details will be announced": nothing of them is told. */
const isPostponed = ({ text, pack }: Annotation['reading'], { words, start, end }: Sentence): boolean =>
  words.length <= pack.slideWords * mostOfLeading &&
  holdsPhrase(pack, 'postponements', words) &&
  !/[%$€£¥“”"]|\d{3}/u.test(text.slice(start, end).replaceAll(year, ''));

/** "Actual results may differ from what we foresee today.": it stands in every such talk. */
const isDisclaimer = ({ article, pack }: Annotation['reading'], { words }: Sentence): boolean =>
  article.genre !== 'legal' && holdsPhrase(pack, 'disclaimers', words);

/** "In this post, we look at …", "… trong bài viết này": what the article will tell; a paper of science sums itself up so. */
const tellsOfItself = ({ article, pack }: Annotation['reading'], { words }: Sentence): boolean =>
  article.genre !== 'legal' &&
  article.genre !== 'abstract' &&
  holdsPhrase(pack, 'selfReferences', words) &&
  words.some((_, index) => {
    const length = phraseAt(pack, 'selfReferences', words, index);
    if (length === 0) return false;
    // "This post will show you …", "Bài viết này, Bến Mới | sẽ …"
    const tells =
      index === 0 &&
      words.slice(length, length + mostOfTeller).some((_, at) => phraseAt(pack, 'outlooks', words, length + at) > 0);
    return tells || phraseBefore(pack, 'prepositions', words, index) > 0;
  });

/** In words: who publishes it, up to what they will do. */
const mostOfTeller = 4;

/** "It is a pleasure to be here.", "Once again, thank you for …": whoever speaks is polite; what is counted or quoted is told. */
const isCourtesy = ({ text, pack }: Annotation['reading'], { words, start, end }: Sentence): boolean => {
  const opening = phraseAt(pack, 'connectives', words, 0);
  return (
    [0, opening, opening + 1].some((from) => phraseAt(pack, 'courtesies', words, from) > 0) &&
    !/[\d“”"]/u.test(text.slice(start, end).replaceAll(ordinal, '').replaceAll(year, ''))
  );
};

/** "I declare the school open.", "Tôi tuyên bố khai giảng …", in a speech: what it opens, its title names. */
const opensByWord = (
  { article, pack }: Annotation['reading'],
  { words }: { readonly words: readonly Word[] },
): boolean =>
  article.genre === 'speech' &&
  words.length <= pack.slideWords &&
  (pack.typology.subjects === 'dropped' || holdsPhrase(pack, 'firstPersons', words)) &&
  pack.ceremonies.some((pair) => {
    const [opener = [], rest] = pair.split(' … ').map((part) => part.split(' '));
    const at = words.findIndex((_, index) => index <= latestDeed && isSaidAt(words, index, opener));
    return at >= 0 && (rest === undefined || words.some((_, index) => index > at && isSaidAt(words, index, rest)));
  });
/** In words: "On behalf of the board I now …" */
const latestDeed = 14;

const isSaidAt = (words: readonly Word[], index: number, said: readonly string[]): boolean =>
  said.every((word, at) => words[index + at]?.key === word);

/** "Our results for 2025": of which year, and no count. */
const year = /(?<![\d.,$€£])(?:19|20)\d{2}(?![\d.,]*\d| ?[%\p{L}])/gu;

/** "The 79th session", "la 79ème session": which one it is, and no count. */
const ordinal = /\d+(?:\p{L}{1,3}(?!\p{L})|["°ºª]+)/gu;

/** "Heads of State, Ladies and Gentlemen, good morning to you all.": a speech that opens without a verb calls those who listen. */
const callsAlone = ({ article, text, pack }: Annotation['reading'], { index, words, start, end }: Sentence): boolean =>
  article.genre === 'speech' &&
  ((index <= 1 && greetsAtEnd(words, pack)) ||
    (index === 0 && opensWithoutVerb({ text, pack }, { words, start, end })));

/** "…, good morning to you all." */
const greetsAtEnd = (words: readonly Word[], pack: LanguagePack): boolean => {
  const { openers } = furnitureWords(pack, 'salutation');
  return words.some((_, at) => at >= words.length - mostOfGreeting && openers.matchAt(words, at) >= fewestOfGreeting);
};
/** In words. */
const fewestOfGreeting = 2;
const mostOfGreeting = 6;

const opensWithoutVerb = (
  { text, pack }: Pick<Annotation['reading'], 'text' | 'pack'>,
  { words, start, end }: Pick<Sentence, 'words' | 'start' | 'end'>,
): boolean =>
  // "Dear guests, dear children who have sat still so long,": a comma ends the line.
  /,\s*$/u.test(text.slice(start, end)) || lacksMainClause(words, text, pack);

/** "Thank you. Last one in makes the tea!": what a speech ends with once it has thanked. */
const isBehindThanks = ({ article, sentences }: Annotation['reading'], { start, block, item }: Sentence): boolean => {
  const from = article.blocks[block]?.span.start;
  if (article.genre !== 'speech' || item !== undefined || from === undefined) return false;
  return (
    sentences.at(-1)?.block === block &&
    article.furniture.some(({ kind, span }) => kind === 'closing' && span.start >= from && span.end <= start)
  );
};

/** "I declare the bridge open. Mind the wet paint.", "Xin mời bà Năm lên đây. …": what stands behind such words in one of the last paragraphs of a speech. */
const goesOnClosing = (reading: Annotation['reading'], { index, block, item, start, end }: Sentence): boolean => {
  const { article, sentences, text } = reading;
  if (article.genre !== 'speech' || item !== undefined || /\d/u.test(text.slice(start, end))) return false;
  const last = [...new Set(sentences.map((one) => one.block))].slice(-mostClosing);
  return (
    last.includes(block) &&
    sentences.some(
      (one) =>
        one.block === block &&
        one.index < index &&
        sentences[one.index - 1]?.block !== block &&
        (opensByWord(reading, one) || isCourtesy(reading, one)),
    )
  );
};
/** In paragraphs. */
const mostClosing = 3;

/** "At the outset, I would like to congratulate …", in a speech: whoever says so names no number, and little else. */
const wishesWell = ({ article, text, pack }: Annotation['reading'], { words, start, end }: Sentence): boolean =>
  article.genre === 'speech' &&
  words.length <= pack.slideWords &&
  holdsPhrase(pack, 'courtesyWords', untilSemicolon(words, text)) &&
  holdsPhrase(pack, 'firstPersons', words) &&
  !/[%$€£¥“”"]/u.test(text.slice(start, end));

/** "The county pays half; I thank its clerk.": what stands first is told. */
const untilSemicolon = (words: readonly Word[], text: string): readonly Word[] => {
  const end = words.findIndex(({ start }, at) => at > 0 && text.slice(words[at - 1]?.end, start).includes(';'));
  return end < 0 ? words : words.slice(0, end);
};

/** "The two sat down with our reporter.", above what they were asked: the slides show it. */
const presentsInterview = ({ reading, attributions }: Annotation, { turn, index, words }: Sentence): boolean =>
  turn === undefined &&
  attributions[index] === undefined &&
  reading.article.turns.some(({ kind }) => kind === 'question') &&
  words.length <= reading.pack.slideWords &&
  holdsPhrase(reading.pack, 'interviewOpeners', words);

/** "Download the form here", "Visit www.port.example to …", "Xem thêm: …": nobody can follow it from a slide. */
const bidsToFollow = ({ text, pack }: Annotation['reading'], { words, start, end }: Sentence): boolean => {
  const related = furnitureWords(pack, 'related').lines.matchAt(words, 0);
  if (related > 0 && /^\s*[:：]/u.test(text.slice(words[related - 1]?.end, end))) return true;
  const isLink = phraseBefore(pack, 'linkPlaces', words, words.length) > 0 || address.test(text.slice(start, end));
  return isLink && verbAt(words, 0, pack) > 0;
};
const address = /\b(?:https?:\/\/|www\.)\S/iu;
