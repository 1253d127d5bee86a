import type { LanguagePack } from '../../language/pack/pack.js';

/** Tells sentences that open with a word that leans on the one before ("he", "however", "điều này") from those that stand by themselves. */
export function standsAlone({ pronouns, anaphors, connectives }: LanguagePack): (text: string) => boolean {
  const openers = [...pronouns, ...anaphors, ...connectives].map((words) => words.toLowerCase());
  return (text) => {
    const lower = text.toLowerCase();
    return !openers.some((words) => lower.startsWith(words) && !/^[\p{L}\p{M}\p{N}]/u.test(lower.slice(words.length)));
  };
}
