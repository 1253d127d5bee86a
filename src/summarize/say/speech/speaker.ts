import {
  anyPhraseAt,
  holdsPhrase,
  phraseAt,
  phrasesOf,
  startsLowerCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { contains } from '../../../model/overlap.js';
import type { Reading } from '../../annotate/reading.js';
import type { Speaker } from '../../annotate/structure/found.js';
import { holdsPointer } from '../../shorten/pointing.js';
import { predicateAt } from '../../shorten/predicate.js';
import { raiseFirst } from '../../shorten/join.js';

/** A speaker longer than this does not fit beside a point; the name alone is shown. */
const longestSpeaker = 12;

/** Who said it, as the article words it, with its first letter raised. */
export const speakerText = ({ text, pack }: Reading, { span: found, name }: Speaker): string => {
  const span = { ...found, start: ofOne(text, found, pack) };
  const whole = text.slice(span.start, span.end);
  const shown = wordsOf(whole).length <= longestSpeaker ? whole : text.slice(name.start, name.end);
  return raiseFirst(shown.replace(/\s+/g, ' ').trim());
};

/** "… and State Representatives Ann Lee and Bob Day": of one among several who are listed, where the name begins. */
const ofOne = (text: string, { start, end }: Span, pack: LanguagePack): number => {
  const words = wordsOf(text, start, end);
  const joined = phraseAt(pack, 'coordinators', words, 0);
  const title = words.findLastIndex((_, index) => isPluralTitle(words, index, pack));
  const behind = words.slice(title + 1);
  // "Teachers' Union head Ann Lee" is the head of many.
  const isName =
    behind.length <= longestName && behind.every((word) => !startsLowerCase(text.slice(word.start, word.end)));
  return words[Math.max(joined, isName ? title + 1 : 0)]?.start ?? start;
};

/** In words. */
const longestName = 3;

const isPluralTitle = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const key = words[index]?.key ?? '';
  return (
    index + 1 < words.length &&
    pack.pluralEndings.some(
      (ending) => key.endsWith(ending) && phrasesOf(pack, 'speakerTitles').hasKey(key.slice(0, -ending.length)),
    )
  );
};

/**
 * Whether a speaker says who it is: "tờ báo này" and "ông" do not, what holds a "that" or a predicate is no name, and an agency
 * tells what others said.
 */
export const isNamedSpeaker = (speaker: string, pack: LanguagePack): boolean => {
  const words = wordsOf(speaker);
  if (words.length === 0 || holdsPointer(words, pack)) return false;
  // "Last winter I …": who tells of somebody is not whom they tell of.
  if (words.some((_, index) => phraseAt(pack, 'firstPersons', words, index) > 0)) return false;
  if (words.length === 1 && anyPhraseAt(pack, pronouns, words, 0)) return false;
  if (isBarePaper(words, pack) || phrasesOf(pack, 'agencies').has(speaker)) return false;
  return words.every(
    (word, index) =>
      phraseAt(pack, 'complementisers', words, index) === 0 &&
      phraseAt(pack, 'relatives', words, index) === 0 &&
      !(startsLowerCase(speaker.slice(word.start)) && pack.partialVerbs && predicateAt(words, index, pack) > 0),
  );
};

/** "The statement": which one stands in the sentence before. */
const isBarePaper = (words: readonly Word[], pack: LanguagePack): boolean => {
  const determiner = phraseAt(pack, 'determiners', words, 0);
  return phraseAt(pack, 'speakerPapers', words, determiner) + determiner === words.length;
};

const pronouns = ['personPronouns', 'bodyPronouns', 'pronouns', 'firstPersons'] as const;

const longestRole = 14;

/**
 * What a speaker is, where that stands apart from the name, and does not stand with it: "nhà văn và chuyên gia An", "chuyên gia"; nothing
 * that is so of somebody named elsewhere ("its director", "her brother"), and nothing that they are not ("who has no vote").
 */
export const roleText = ({ text, pack }: Reading, { role, span }: Speaker): string | undefined => {
  if (role === undefined || contains(span, role)) return undefined;
  const shown = text.slice(role.start, role.end).replace(/\s+/g, ' ').trim();
  const named = wordsOf(text, span.start, span.end);
  const words = wordsOf(shown);
  if (anyPhraseAt(pack, ofOthers, words, 0)) return undefined;
  if (phraseAt(pack, 'relatives', words, 0) > 0 && holdsPhrase(pack, 'negations', words)) return undefined;
  // "Mr" says nothing of what somebody is.
  if (words.every((_, index) => phraseAt(pack, 'civilTitles', words, index) > 0)) return undefined;
  const isSaid = named.some((_, index) => words.every(({ key }, at) => named[index + at]?.key === key));
  return words.length > longestRole || isSaid ? undefined : shown;
};
const ofOthers = ['possessives', 'demonstratives'] as const;
