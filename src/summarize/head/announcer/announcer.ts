import { isBalanced, leaningWord } from '../../../check/index.js';
import {
  endsInPronoun,
  holdsPhrase,
  phraseAt,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';
import type { ShownSeries } from '../../choose/lists/shown-series.js';
import { behindConnective } from '../../say/connective.js';
import { behindMarker } from '../../annotate/structure/marker.js';
import { evidenceOf } from '../../say/evidence.js';
import { joinSpans } from '../../shorten/join.js';
import { canOpen } from '../../shorten/standalone.js';
import { announcedNoun } from './announced-noun.js';
import { announcingSentence, stopAtEnd } from './announcing-sentence.js';
import { withoutCitation } from '../citation/citation.js';
import { withoutAliases } from '../alias.js';
import { headingOf, mostLetters, mostOfClaim, type Heading } from '../heading.js';
import { groupName } from './group-name.js';
import { headingKeepsMeaning } from '../keeps-meaning.js';
import { saysMore } from './says-more.js';
import { deniesList, pointsToList, withoutListOpener } from './list-opener.js';
import { tellsAFew } from './matter.js';
import { withoutTimeBehind } from './endings/time-behind.js';
import { topicOpened } from './topic-opened.js';
import { goesOnBehind } from './endings/open-end.js';

/** What of an announcement may head its series. */
export interface Announced {
  /** All of it: the words before the colon, or the item above. */
  readonly whole?: Heading;
  /** The noun phrase that it ends with, cut out of a sentence. */
  readonly noun?: Heading;
  /** All of it where it takes three lines of a title, which is read slowly. */
  readonly long?: Heading;
  /** A sentence that announces by its noun: "The audit turned up several shortfalls." */
  readonly sentence?: Heading;
}

/**
 * What announces a series, as its heading: the words before the colon where they are short, the noun phrase, the words at length. A row of
 * a table whose lines were lost names nothing.
 */
export const announcedBy = (reading: Reading, series: ShownSeries): Announced => {
  const named = (heading: Heading | undefined): Heading | undefined =>
    heading?.heading.includes('|') === true ? undefined : heading;
  const noun = named(nounOfAll(reading, series));
  const before = named(wordsBefore(reading, series, /:[\s–—-]*$/u));
  const whole =
    before ??
    groupName(reading, series.series) ??
    (noun === undefined ? named(wordsBefore(reading, series, beforeOrdinal) ?? itemAbove(reading, series)) : undefined);
  const long = named(wordsBefore(reading, series, /:[\s–—-]*$/u, longestAnnouncer));
  const announcing = announcingSentence(reading, series.series);
  const isAlone =
    announcing !== undefined &&
    !leansBack(
      reading.text,
      { start: behindConnective(reading, behindMarker(reading, announcing)), end: announcing.end },
      reading.pack,
      newsOf(reading),
    );
  const claim = isAlone ? named(wordsBefore(reading, series, stopAtEnd, mostOfClaim)) : undefined;
  const sentence = isOneClause(reading, claim) ? claim : undefined;
  return {
    ...(whole === undefined ? {} : { whole }),
    ...(noun === undefined || (sentence !== undefined && saysMore(sentence, noun, reading)) ? {} : { noun }),
    ...(isOneClause(reading, long) ? { long } : {}),
    ...(sentence === undefined ? {} : { sentence }),
  };
};

const newsOf = ({ article }: Reading): { isNews: boolean } => ({ isNews: article.genre === 'news' });

const isOneClause = ({ pack }: Reading, found: Heading | undefined): found is Heading =>
  found !== undefined &&
  !/[.!?;]\s/u.test(found.heading) &&
  leaningWord(wordsOf(found.heading), found.heading, pack) === undefined;

/** Three lines of a title. */
const longestAnnouncer = mostLetters * 1.4;

/** What announces a series, as its heading: whole where that is short, else the noun phrase. */
export const announcerHeading = (reading: Reading, series: ShownSeries): Heading | undefined => {
  const { whole, noun } = announcedBy(reading, series);
  return whole ?? noun;
};

/** The noun that announces a list, where it says most of what does: what it leaves out would stand nowhere. */
const nounOfAll = (reading: Reading, series: ShownSeries): Heading | undefined => {
  const noun = announcedNoun(reading, series);
  const sentence = reading.sentences[series.series.announcerSentence ?? -1];
  const isFew =
    sentence !== undefined &&
    /[:：]\s*$/u.test(reading.text.slice(sentence.start, sentence.end)) &&
    tellsAFew(reading, noun?.headingEvidence ?? [], sentence);
  return isFew ? undefined : noun;
};

/** "zlib: add Brotli support", over the items below it: what they tell of. */
const itemAbove = (reading: Reading, { series }: ShownSeries): Heading | undefined => {
  const sentence = reading.sentences[standsBelowItem(reading, series) ? (series.announcerSentence ?? -1) : -1];
  if (sentence === undefined) return undefined;
  const heading = headingOf(reading, behindMarker(reading, sentence));
  return heading.heading.length <= mostLetters && isBalanced(heading.heading) ? heading : undefined;
};

/** Whether what announces a series is an item of the list that its items stand in, above them. */
export const standsBelowItem = ({ sentences }: Reading, { announcerSentence, items }: Series): boolean => {
  const above = sentences[announcerSentence ?? -1];
  const first = sentences[items[0]?.sentences[0] ?? -1];
  return above?.item !== undefined && above.block === first?.block && above.item !== first.item;
};

/** "…: Thứ nhất, …": the first item's ordinal stands behind the colon. */
const beforeOrdinal = /:\s*[^:]{1,20}$/;

/** "5 tỉnh có tỷ lệ tiêm dưới 47 %: …": all that stands before the colon, or the stop, in the items' own sentence or the one before. */
const wordsBefore = (
  reading: Reading,
  { items, series: { announcerSentence } }: ShownSeries,
  closing: RegExp,
  most = mostLetters,
): Heading | undefined => {
  const [first] = items;
  const sentence = reading.sentences[announcerSentence ?? first?.sentences[0] ?? -1];
  if (first === undefined || sentence === undefined) return undefined;
  const head = reading.text.slice(sentence.start, Math.min(sentence.end, first.span.start));
  const at = head.search(closing);
  if (at < 0) return undefined;
  const { text, pack } = reading;
  const all = wordsOf(text, behindConnective(reading, behindMarker(reading, sentence)), sentence.start + at);
  const whole = withoutTimeBehind(behindSelf(behindPurpose(text, behindAddition(all, pack), pack), pack), pack);
  const topic = topicOpened(text, whole, pack);
  const about = topic === undefined ? undefined : wordsAsHeading(reading, topic, sentence, most);
  if (about !== undefined) return about;
  // "… không bao gồm các khoản phí sau": without its last word that would be said of all fees.
  const denies = deniesList(whole, pack);
  const ending = endsInPronoun(whole, pack);
  // "The following remain as they were" is whole.
  if (ending && !holdsPhrase(pack, 'listOpeners', whole.slice(0, -1))) return undefined;
  const kept = denies || ending ? whole : withoutListOpener(whole, pack, most);
  if (addsToOthers(whole, pack) || namesNoMatter(kept, pack)) return undefined;
  const words = kept.length < fewestWords ? whole : kept;
  const uncited = withoutCitation(text, words, pack);
  const matter = uncited.length < words.length ? wordsAsHeading(reading, uncited, sentence, most) : undefined;
  return matter !== undefined && headingKeepsMeaning(reading, matter)
    ? matter
    : wordsAsHeading(reading, words, sentence, most, denies || ending || pointsToList(words, pack));
};

const wordsAsHeading = (
  reading: Reading,
  words: readonly Word[],
  sentence: Sentence,
  most: number,
  keepsListOpener = false,
): Heading | undefined => {
  const { text, pack } = reading;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < fewestWords) return undefined;
  if (last.end - first.start > most) return undefined;
  // "Our collaboration spans three areas": of a paper of their own nobody asks who "we" are.
  const isOwn = reading.article.genre !== 'news' && phraseAt(pack, 'firstPersons', words, 0) > 0;
  if (!(isOwn || canOpen(words, 0, text, pack))) return undefined;
  if (!keepsListOpener && goesOnBehind(words, pack)) return undefined;
  // "Bao gồm những điều kiện như sau:" has its subject in the sentence before.
  if (pack.typology.verbs === 'uninflected' && phraseAt(pack, 'listOpeners', words, 0) > 0) return undefined;
  if (phraseAt(pack, 'contrasts', words, 0) > 0 || leansOnBefore(reading, words, sentence)) return undefined;
  const spans = withoutAliases(text, { start: first.start, end: last.end });
  const heading = { heading: joinSpans(text, spans), headingEvidence: evidenceOf(reading, spans) };
  // "60. You are at greater risk if you": what answers before it is no part of what leads into the list.
  if (/[.!?]\s+\p{Lu}/u.test(heading.heading.replace(abbreviated, ''))) return undefined;
  return isBalanced(heading.heading) ? heading : undefined;
};

/** "Dr. Lee", "St. Ives": a stop of a few letters ends no sentence. */
const abbreviated = /(?:^|\s)\p{L}{1,4}\.(?=\s)/gu;

/**
 * "Để người và hàng được an toàn, | cảng vụ yêu cầu:": what something is asked for is read before it in a paper, and never over a list. It ends at the
 * comma that somebody is named behind.
 */
const behindPurpose = (text: string, words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  if (phraseAt(pack, 'purposeOpeners', words, 0) === 0) return words;
  const commas = words.flatMap(({ start }, at) =>
    at > 0 && /,\s*$/u.test(text.slice(words[at - 1]?.end, start)) ? [at] : [],
  );
  const next = commas.find((at) => startsUpperCase(text.slice(words[at]?.start))) ?? commas[0] ?? 0;
  return words.length - next < fewestWords || !canOpen(words, next, text, pack) ? words : words.slice(next);
};

/**
 * "Tôi xin | cảm ơn ba nhóm người": who speaks stands nowhere on the slide, and where verbs carry no endings what is done names itself. Of two verbs the
 * first only wishes the other.
 */
const behindSelf = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const self = pack.typology.verbs === 'uninflected' ? phraseAt(pack, 'firstPersons', words, 0) : 0;
  const verb = self === 0 ? 0 : phraseAt(pack, 'verbs', words, self);
  if (verb === 0) return words;
  const from = phraseAt(pack, 'verbs', words, self + verb) > 0 ? self + verb : self;
  return words.length - from < fewestWords ? words : words.slice(from);
};

/** "Đồng thời | phê bình 5 tổ chức": whom it is said of besides, and by whom, the sentence before says; a heading says what was done. */
const behindAddition = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const joined = pack.typology.verbs === 'uninflected' ? phraseAt(pack, 'additions', words, 0) : 0;
  return joined > 1 && words.length - joined >= fewestWords ? words.slice(joined) : words;
};

/** "The port also admits": what it admits besides stands somewhere else. */
const addsToOthers = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.slice(0, openingWords).some((_, at) => at > 0 && phraseAt(pack, 'additives', words, at) > 0);

/** "Examples include the following": nouns that announce any list, of which the sentence before says whose or of what. */
const namesNoMatter = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.length < fewestWords &&
  words.every((_, at) => (['announcers', 'plurals'] as const).some((list) => phraseAt(pack, list, words, at) > 0));

/**
 * Whether what announces is understood only behind a sentence before. Further in, what is pointed to is mostly the list's own matter:
 * "The eight plays in this playbook"; a paragraph of its own heads like a heading: "What this means for you:".
 */
const leansOnBefore = (
  { text, pack, sentences }: Reading,
  words: readonly Word[],
  { index, block }: Sentence,
): boolean => {
  const isParagraph = [index - 1, index + 1].every((at) => sentences[at]?.block !== block);
  if (isParagraph) return leaningWord(words, text, pack, { isNews: false }) !== undefined;
  const [first, last] = [words[0], words[Math.min(words.length, openingWords) - 1]];
  return (
    first !== undefined && leansBack(text, { start: first.start, end: last?.end ?? first.end }, pack, { isNews: false })
  );
};

const openingWords = 4;

/** "ba điểm" names nothing. */
const fewestWords = 3;
