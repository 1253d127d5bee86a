import { onceFor } from '../../../model/once-for.js';
import { type LanguagePack, scriptedPattern } from '../../../language/index.js';

/**
 * Tells sentences that open with a word that leans on the one before ("he", "however", "điều này"), or do so behind a few words and a comma
 * ("In the first nine months, it was …"), from those that stand by themselves. Whoever speaks of themselves leans on nothing.
 */
export const standsAlone = onceFor(
  ({ pronouns, anaphors, connectives, firstPersons }: LanguagePack): ((text: string) => boolean) => {
    const own = new Set(firstPersons.map((words) => words.toLowerCase()));
    const notOwn = (list: readonly string[]): string[] =>
      list.map((words) => words.toLowerCase()).filter((words) => !own.has(words));
    const openers = notOwn([...pronouns, ...anaphors, ...connectives]);
    const subjects = notOwn(pronouns);
    return (text) => {
      const lower = text.toLowerCase();
      const [, behindComma = ''] = /^[^,]{1,60}, (.*)$/su.exec(lower) ?? [];
      return !opensWith(lower, openers) && !opensWith(behindComma, subjects);
    };
  },
);

const opensWith = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((words) => text.startsWith(words) && !inWord.test(text.slice(words.length)));

const inWord = scriptedPattern('^[\\p{L}\\p{M}\\p{N}]');
