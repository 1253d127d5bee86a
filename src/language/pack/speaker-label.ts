import { fold } from '../text/fold.js';
import { startsLowerCase } from '../text/letters.js';
import { phraseAt } from './lexicon.js';
import type { LanguagePack } from './pack.js';
import { wordsOf } from '../text/words.js';

/**
 * What heads the words of one person: "What Ann Lee said". What has a capital only because it opens a line ("Ông", "Người phát ngôn")
 * has none inside one.
 *
 * @returns undefined where the language has no such label
 */
export const speakerLabel = (pack: LanguagePack, speaker: string): string | undefined => {
  const { saidBy } = pack.labels;
  return saidBy?.replace('{speaker}', () => inLine(pack, saidBy, speaker, 0));
};

/**
 * What heads the words of two or three people: "What Ann Lee and Jan Voss said". Whoever is called by a part of another's name is
 * that one.
 *
 * @returns undefined where there are fewer or more, or the language has no such label
 */
export const speakersLabel = (pack: LanguagePack, speakers: readonly string[]): string | undefined => {
  const { saidByMany } = pack.labels;
  const names = distinctNames(speakers);
  // "Ann Lee" and "Chair Lee" may be one or two.
  const called = new Set(names.map((name) => wordsOf(name).at(-1)?.key));
  if (saidByMany === undefined || names.length < 2 || names.length > mostNames || called.size < names.length)
    return undefined;
  const joined = new Intl.ListFormat(pack.locale, { type: 'conjunction' }).format(
    names.map((name, index) => inLine(pack, saidByMany, name, index)),
  );
  return saidByMany.replace('{speaker}', () => joined);
};
const mostNames = 3;

/**
 * Whose words a heading says that it stands over: "What Ann Lee said".
 *
 * @returns undefined where it is no such label, or names several
 */
export function speakerInLabel(pack: LanguagePack, heading: string): string | undefined {
  const [before, behind] = pack.labels.saidBy?.split('{speaker}') ?? [];
  if (before === undefined || behind === undefined) return undefined;
  if (!heading.startsWith(before) || !heading.endsWith(behind)) return undefined;
  const speaker = heading.slice(before.length, heading.length - behind.length).trim();
  const and = new Intl.ListFormat(pack.locale, { type: 'conjunction' }).formatToParts(['a', 'b'])[1]?.value;
  return speaker === '' || (and !== undefined && speaker.includes(and)) ? undefined : speaker;
}

/** Every label that may head what these people say: each alone, and all of them. */
export const labelsOfSpeakers = (pack: LanguagePack, speakers: readonly string[]): string[] =>
  [...speakers.map((speaker) => speakerLabel(pack, speaker)), speakersLabel(pack, speakers)].filter(
    (label) => label !== undefined,
  );

/** Each person once, by the fullest of their names. */
const distinctNames = (speakers: readonly string[]): string[] => {
  const isPartOf = (one: string, other: string): boolean =>
    other.length > one.length && ` ${fold(other)}`.endsWith(` ${fold(one)}`);
  const names = speakers.filter((name, index) => speakers.findIndex((other) => fold(other) === fold(name)) === index);
  return names.filter((name) => !names.some((other) => isPartOf(name, other)));
};

const inLine = (pack: LanguagePack, label: string, speaker: string, index: number): string =>
  (index > 0 || !label.startsWith('{speaker}')) && opensByCapital(pack, speaker)
    ? `${speaker.charAt(0).toLowerCase()}${speaker.slice(1)}`
    : speaker;

/** "Ông Nam", "Người phát ngôn Bộ Ngoại giao": no part of a name. */
const opensByCapital = (pack: LanguagePack, speaker: string): boolean => {
  const words = wordsOf(speaker);
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  // "A" is a word, "A." an initial.
  const rest = speaker.slice(first.start + 1, second.start);
  if (rest.startsWith('.') || (first.end - first.start > 1 && !startsLowerCase(rest))) return false;
  // "Boeing analyst Ann Lee": where articles are used, a noun has one, and what has none is a name; but "Chief executive Ann Lee".
  const isOffice = pack.typology.articles !== 'used' || phraseAt(pack, 'speakerTitles', words, 0) > 0;
  const isCommon = startsLowerCase(speaker.slice(second.start));
  // "One banker", and no "One" that is a name.
  const isCounted = isCommon && pack.numerals[first.key] !== undefined;
  const isNoun = isOffice && isCommon;
  return isNoun || isCounted || called.some((list) => phraseAt(pack, list, words, 0) > 0);
};
/** What a person is called by before a name ("ông"), and what goes before a body's ("The") or an office ("A"). */
const called = ['personPronouns', 'definites', 'determiners'] as const;
