import type { LanguagePack } from '../../../language/pack/pack.js';

/**
 * Tells sentences that open with a word that leans on the one before ("he", "however", "điều này") from those that stand by themselves.
 * Whoever speaks of themselves leans on nothing.
 */
export function standsAlone({
  pronouns,
  anaphors,
  connectives,
  firstPersons,
}: LanguagePack): (text: string) => boolean {
  const own = new Set(firstPersons.map((words) => words.toLowerCase()));
  const openers = [...pronouns, ...anaphors, ...connectives]
    .map((words) => words.toLowerCase())
    .filter((words) => !own.has(words));
  return (text) => {
    const lower = text.toLowerCase();
    return !openers.some((words) => lower.startsWith(words) && !/^[\p{L}\p{M}\p{N}]/u.test(lower.slice(words.length)));
  };
}
