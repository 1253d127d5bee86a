import {
  anyPhraseAt,
  endsInQuestionMark,
  type LanguagePack,
  phraseAt,
  phraseBefore,
  phrasesOf,
  scriptedPattern,
  wordsOf,
  type Word,
} from '../../language/index.js';
import { endsSentence, looksLikeBody, looksLikeHeading } from './line.js';

/** What a line looks like, judged by itself, without its number. */
export const isTitleLike = (words: string, longest = 160): boolean =>
  !endsInDash.test(words) && looksLikeHeading(words.replace(/ ?:$/, ''), longest) && !/[!?] /.test(words);

/** Whether words are set in capitals from end to end, but for a word or two as units and abbreviations are. */
export function isMostlyCapitals(words: string): boolean {
  const letters = words.match(letter.in(words)) ?? [];
  const capitals = words.match(capital.in(words)) ?? [];
  return letters.length >= 4 && capitals.length >= 0.85 * letters.length;
}

const letter = scriptedPattern('\\p{L}', 'gu');
const capital = scriptedPattern('\\p{Lu}', 'gu');

/** Running text: a sentence, an announcement, or what is longer than any title. */
export const isRunning = (words: string): boolean =>
  looksLikeBody(words) || words.endsWith(';') || endsInDash.test(words) || words.length > 160;

/** "No person shall sell –": of acts, what stands above its items. */
const endsInDash = / [-–—]$|\p{L}—$/u;

/** A title that somebody put a full stop behind: no words of a predicate stand in it. */
export const isStoppedTitle = (words: string, pack: LanguagePack): boolean =>
  words.length <= longestStopped &&
  endsSentence(words) &&
  looksLikeHeading(words.replace(/[.…]+$/u, ''), longestStopped) &&
  !/[.!?] /.test(words) &&
  !wordsOf(words).some(({ key }) => phrasesOf(pack, 'auxiliaries').hasKey(key));
/** In letters. */
const longestStopped = 80;

/**
 * "In the same vein we wish to thank the pilots, whose work in the winter has been": more words than a title has, and a verb among them that
 * stands in no other words' shade ("to be given"). It is told where verbs carry endings; a question may be a title.
 */
export function isLongSentence(words: string, pack: LanguagePack): boolean {
  if (pack.typology.verbs !== 'inflected' || endsInQuestionMark(words)) return false;
  const found = wordsOf(words.slice(0, longestRead));
  const isVerb = (at: number): boolean =>
    phraseAt(pack, 'auxiliaries', found, at) > 0 &&
    !adverbs.some((list) => phraseAt(pack, list, found, at) > 0) &&
    phraseBefore(pack, 'prepositions', found, at) === 0;
  return found.length > mostOfTitle && found.some((_, at) => at > 0 && isVerb(at));
}

/**
 * "We need to stop …", longer than any title: who does something, a verb, and at the end no stop, which a scan lost; "Our need of sand …" is none. So is
 * "Nếu chưa có vé thì …", a condition and what holds then.
 */
export function isUnstopped(words: string, pack: LanguagePack): boolean {
  if (endsInQuestionMark(words)) return false;
  const found = wordsOf(words.slice(0, longestRead));
  return (
    found.length > mostOfTitle &&
    ((anyPhraseAt(pack, subjects, found, 0) &&
      phraseAt(pack, 'nounOpeners', found, 0) === 0 &&
      phraseAt(pack, 'verbs', found, 1) > 0) ||
      (phraseAt(pack, 'conditions', found, 0) > 0 && holdsSecondHalf(found, pack)))
  );
}
const subjects = ['firstPersons', 'personPronouns', 'bodyPronouns'] as const;

/** "nếu … thì" */
const holdsSecondHalf = (words: readonly Word[], pack: LanguagePack): boolean =>
  pack.pairs.some((pair) => {
    const [first = '', second = ''] = pair.split('…').map((half) => half.trim());
    return words[0]?.key === first && words.slice(1).some(({ key }) => key === second);
  });

/** Stand before a verb that any heading may hold: "also", "not". */
const adverbs = ['connectives', 'negations'] as const;
/** In words; in letters. */
const mostOfTitle = 12;
const longestRead = 400;

/** A number lets a longer line be a title. */
export const longestNumbered = 300;

/** What stands before the site's name in a window's title, `Ferry sold - Tram Post`; undefined where no site is named, or the line is no title. */
export function beforeSite(line: string): string | undefined {
  if (line.length > longestOfWindow) return undefined;
  const at = Array.from(line.matchAll(/ [-–|•·] (?=\S)/gu), ({ index }) => index).at(-1) ?? 0;
  return at > 0 ? line.slice(0, at) : undefined;
}
/** In letters. */
const longestOfWindow = 500;
