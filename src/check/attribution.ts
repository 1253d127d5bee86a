import { phraseAt, phrasesOf, type LanguagePack, type WordList } from '../language/index.js';
import { cutsOf, type Cut } from './cuts.js';
import type { Span } from '../model/span.js';
import type { Token } from './words.js';

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
  const cut = cutsOf(article, sentence, spans).find((one) => isAttribution(article, one, pack));
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
  const complementiser = phrasesOf(pack, 'complementisers').matchBefore(words, words.length);
  const end = words.length - complementiser;
  const last = words[end - 1];
  if (last === undefined || behind === undefined || end < 2) return false;
  const gap = article.slice(last.end, behind.start);
  if (/[.;]/.test(gap)) return false;
  if (phrasesOf(pack, 'speechVerbs').matchBefore(words, end) > 0) return true;
  // "told reporters that": a few words stand between the verb and what was said.
  return (complementiser > 0 || gap.includes(':')) && speechAt(words.slice(-mostBetween), 0, pack) !== undefined;
};
const mostBetween = 10;

/** "Theo Sở Y tế", "according to Ann Lee": somebody, no plan and no schedule. */
const namesSource = (article: string, words: readonly Token[], pack: LanguagePack): boolean => {
  const source = phrasesOf(pack, 'speechSources').matchAt(words, 0);
  for (let index = source; source > 0 && index < words.length; index += 1) {
    if (index > source && /[,;:–—]/.test(article.slice(words[index - 1]?.end, words[index]?.start))) return false;
    if (opensSpeaker(article, words, index, pack)) return true;
  }
  return false;
};

const speaksBehind = (article: string, { words, before }: Cut, pack: LanguagePack): boolean => {
  const first = words[0];
  if (before === undefined || first === undefined) return false;
  if (!/[,”"»“–—-]/u.test(article.slice(before.end, first.start))) return false;
  const verb = speechAt(words.slice(0, mostSpeaker), 0, pack);
  if (verb === undefined) return false;
  if (verb === 0) return pack.verbEndings.length > 0 && opensSpeaker(article, words, 1, pack);
  return words.length - verb <= mostBehind && opensSpeaker(article, words, 0, pack);
};
const mostSpeaker = 14;
/** "kể lại khi ngồi trong phòng học": when and where it was said. */
const mostBehind = 12;

/** A title, a noun that speaks, a pronoun or a capital. */
const opensSpeaker = (article: string, words: readonly Token[], index: number, pack: LanguagePack): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  if (/^\p{Lu}/u.test(article.slice(word.start, word.start + 2)))
    return index > 0 || phraseAt(pack, 'stopwords', words, 0) === 0;
  const length = (list: WordList): number => phraseAt(pack, list, words, index);
  return (
    length('personPronouns') > 0 ||
    length('bodyPronouns') > 0 ||
    length('speakerTitles') > 0 ||
    length('speakerNouns') > 1 ||
    (length('speakerNouns') > 0 && pack.verbEndings.length > 0)
  );
};

/** Where a verb of saying stands that is part of no other word and that nothing negates. */
const speechAt = (words: readonly Token[], from: number, pack: LanguagePack): number | undefined => {
  for (let index = from; index < words.length; index += 1) {
    const length = phraseAt(pack, 'speechVerbs', words, index);
    const other = otherWords.some((list) => phraseAt(pack, list, words, index) > length);
    if (length > 0 && !other && phrasesOf(pack, 'negations').matchBefore(words, index) === 0) return index;
  }
  return undefined;
};
const otherWords = ['clauseOpeners', 'phraseOpeners', 'prepositions', 'verbs'] as const;
