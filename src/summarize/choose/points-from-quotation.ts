import { holdsPhrase, opensQuotation, phraseAt, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * “This settlement …”: who is quoted points to the matter of the article; only "he" and "they" are somebody in a line before.
 *
 * @param text what the span of a sentence points into
 */
export const pointsFromQuotation = (text: string, { start, end }: Span, pack: LanguagePack): boolean => {
  if (!opensQuotation(text.slice(start, end))) return false;
  const words = wordsOf(text, start, end);
  // "Đây là bước tiến": what is one, who is quoted says in no word.
  if (holdsPhrase(pack, 'kindReferences', words) || phraseAt(pack, 'presenters', words, 0) > 0) return false;
  // "So they want to invest."
  const opening = [0, phraseAt(pack, 'connectives', words, 0)];
  if (opening.some((from) => pointsWithoutNoun(words, from, text, pack))) return false;
  return (['personPronouns', 'bodyPronouns'] as const).every((list) =>
    opening.every((from) => phraseAt(pack, list, words, from) === 0),
  );
};

/** “This will hurt the banks”: what will, no noun says. */
const pointsWithoutNoun = (words: readonly Word[], from: number, text: string, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'anaphors', words, from);
  const points = length > 1 || (length === 1 && phraseAt(pack, 'demonstratives', words, from) === 1);
  const gap = text.slice(words[from + length - 1]?.end, words[from + length]?.start);
  return points && /^\s+$/u.test(gap) && phraseAt(pack, 'auxiliaries', words, from + length) > 0;
};
