import { anyPhraseAt, holdsPhrase, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import { cutsOf, type Cut } from './cuts.js';
import type { Span } from '../../model/span.js';
import { isCapital, type Token } from '../words/words.js';

/**
 * Who says it, where an extract cuts that off ("ông Nam cho biết | …"); undefined where nobody is cut.
 *
 * @param sentence the sentence, or list item, that all spans stand in
 */
export const losesAttribution = (
  sentence: Span,
  spans: readonly Span[],
  article: string,
  pack: LanguagePack,
): string | undefined => {
  const cut = cutsOf(article, sentence, spans, pack).find((one) => isAttribution(article, one, pack));
  return cut === undefined ? undefined : article.slice(cut.words[0]?.start, cut.words.at(-1)?.end);
};

/**
 * Whether a cut takes who says what is kept: a verb of saying straight before it ("ông Nam cho biết | …"), a speaker whom a
 * source names at the start ("Theo Sở Y tế, | …"), or a speaker behind it ("… |, ông Nam nói").
 */
export const isAttribution = (article: string, cut: Cut, pack: LanguagePack): boolean => {
  if (cut.place === 'before') return endsInSpeech(article, cut, pack) || namesSource(article, cut.words, pack);
  return cut.place === 'behind' && (speaksBehind(article, cut, pack) || namesSource(article, cut.words, pack));
};

const endsInSpeech = (article: string, { words, behind }: Cut, pack: LanguagePack): boolean => {
  const complementiser = phraseBefore(pack, 'complementisers', words, words.length);
  const end = words.length - complementiser;
  const last = words[end - 1];
  if (last === undefined || behind === undefined || end < 2) return false;
  const gap = article.slice(last.end, behind.start);
  if (/[.;]/.test(gap)) return false;
  const length = phraseBefore(pack, 'speechVerbs', words, end);
  if (length > 0) return isSaid(words, end - length, pack) && holdsSpeaker(article, words.slice(0, end - length), pack);
  // "told reporters that": a few words stand between the verb and what was said.
  if (complementiser === 0) return gap.includes(':') && speechAt(words.slice(-mostBetween), pack) !== undefined;
  const near = words.slice(-mostBetween);
  const verb = speechAt(near, pack);
  return verb !== undefined && isSaidTo(article, near.slice(verb), complementiser, pack);
};

/**
 * Whether between a verb of saying and its "that" stands at most whom it is said to, opened by a preposition where verbs carry no
 * endings. In "cho biết, nhiều người ngộ nhận rằng | …" somebody else believes what is kept.
 */
const isSaidTo = (article: string, words: readonly Token[], complementiser: number, pack: LanguagePack): boolean => {
  if (pack.typology.verbs === 'inflected') return true;
  const verb = phraseAt(pack, 'speechVerbs', words, 0);
  const between = words.slice(verb, words.length - complementiser);
  const comma = article.slice(words[verb - 1]?.end, words[verb]?.start).includes(',');
  return between.length === 0 || (!comma && phraseAt(pack, 'prepositions', between, 0) > 0);
};
const mostBetween = 10;

/** "Theo Sở Y tế", "according to a study by Ann Lee": somebody, or their paper; no plan, no rule and no article of a law. */
const namesSource = (article: string, words: readonly Token[], pack: LanguagePack): boolean => {
  let from = phraseAt(pack, 'speechSources', words, 0);
  if (from === 0) return false;
  while (phraseAt(pack, 'determiners', words, from) > 0) from += phraseAt(pack, 'determiners', words, from);
  const paper = phraseAt(pack, 'speakerPapers', words, from);
  const end = Math.min(words.length, from + longestSource);
  for (let index = from; index < end; index += 1) {
    if (index > from && /[,;:–—]/.test(article.slice(words[index - 1]?.end, words[index]?.start))) return false;
    if (opensSpeaker(article, words, index, pack)) return !/^\d/.test(words[index + 1]?.key ?? '');
    // Where nouns stand first, what is no speaker at once is none; "the state health agency" ends with it.
    if (pack.typology.head === 'first' && paper === 0) return false;
  }
  return false;
};
const longestSource = 10;

const speaksBehind = (article: string, { words, before }: Cut, pack: LanguagePack): boolean => {
  const first = words[0];
  if (before === undefined || first === undefined) return false;
  if (!/[,”"»“–—-]/u.test(article.slice(before.end, first.start))) return false;
  // "…," katanya: a verb may carry its subject.
  if (phraseAt(pack, 'pronounVerbs', words, 0) > 0) return words.length <= mostBehind;
  const verb = speechAt(words.slice(0, mostSpeaker), pack);
  if (verb === undefined) return false;
  if (verb === 0) return pack.typology.verbs === 'inflected' && opensSpeaker(article, words, 1, pack);
  return words.length - verb <= mostBehind && opensSpeaker(article, words, 0, pack);
};
const mostSpeaker = 14;
/** "kể lại khi ngồi trong phòng học": when and where it was said. */
const mostBehind = 12;

const holdsSpeaker = (article: string, words: readonly Token[], pack: LanguagePack): boolean =>
  words.some((_, index) => opensSpeaker(article, words, index, pack));

/** A title, a noun that speaks, a pronoun or a capital. */
const opensSpeaker = (article: string, words: readonly Token[], index: number, pack: LanguagePack): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  if (isCapital(article, word) && (index > 0 || phraseAt(pack, 'stopwords', words, 0) === 0)) return true;
  // A noun of one syllable speaks only in a name ("bộ quy tắc").
  const least = pack.typology.writtenWords === 'syllables' ? 1 : 0;
  return phraseAt(pack, 'speakerNouns', words, index) > least || anyPhraseAt(pack, speakerLists, words, index);
};
const speakerLists = ['personPronouns', 'bodyPronouns', 'speakerTitles'] as const;

/** Where a verb of saying stands that is part of no other word. */
const speechAt = (words: readonly Token[], pack: LanguagePack): number | undefined => {
  for (let index = 0; index < words.length; index += 1) if (speechVerbAt(words, index, pack) > 0) return index;
  return undefined;
};

/** How many words the verb of saying has that begins at a word and is part of no other word, or 0. */
export const speechVerbAt = (words: readonly Token[], index: number, pack: LanguagePack): number => {
  const length = phraseAt(pack, 'speechVerbs', words, index);
  if (length === 0 || otherWords.some((list) => phraseAt(pack, list, words, index) > length)) return 0;
  return isSaid(words, index, pack) ? length : 0;
};
const otherWords = ['clauseOpeners', 'phraseOpeners', 'prepositions', 'verbs'] as const;

/** No negation turns the verb, no passive makes its subject the hearer, and no other verb has it for an object ("tìm hiểu thông tin"). */
const isSaid = (words: readonly Token[], verb: number, pack: LanguagePack): boolean => {
  if (phraseBefore(pack, 'negations', words, verb) > 0) return false;
  if (pack.typology.verbs === 'inflected') return phraseBefore(pack, 'passives', words, verb) === 0;
  const near = words.slice(Math.max(0, verb - mostAgent), verb);
  const passive = holdsPhrase(pack, 'passives', near);
  const adjoins = words[verb]?.start === (words[verb - 1]?.end ?? 0) + 1;
  const object =
    adjoins && phraseBefore(pack, 'verbs', words, verb) > 1 && phraseBefore(pack, 'speakerNouns', words, verb) === 0;
  return !passive && !object;
};
/** Between a passive and its verb stands who does it: "được Tòa án tỉnh đánh giá". */
const mostAgent = 6;
