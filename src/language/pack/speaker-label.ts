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
  if (saidBy === undefined) return undefined;
  const isInside = !saidBy.startsWith('{speaker}');
  const named =
    isInside && opensByCapital(pack, speaker) ? `${speaker.charAt(0).toLowerCase()}${speaker.slice(1)}` : speaker;
  return saidBy.replace('{speaker}', () => named);
};

/** "Ông Nam", "Người phát ngôn Bộ Ngoại giao": no part of a name. */
const opensByCapital = (pack: LanguagePack, speaker: string): boolean => {
  const words = wordsOf(speaker);
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  // "A" is a word, "A." an initial.
  const rest = speaker.slice(first.start + 1, second.start);
  if (rest.startsWith('.') || (first.end - first.start > 1 && !startsLowerCase(rest))) return false;
  return startsLowerCase(speaker.slice(second.start)) || called.some((list) => phraseAt(pack, list, words, 0) > 0);
};
/** What a person is called by before a name ("ông"), and what goes before a body's ("The") or an office ("A"). */
const called = ['personPronouns', 'definites', 'determiners'] as const;
