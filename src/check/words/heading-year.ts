import { phraseBefore, wordsOf, type LanguagePack, endsInQuestionMark } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * The year that a heading sets what stands below it in: "Đến năm 2030", "Goals for 2030". A year behind anything but a word of time or a
 * preposition is part of a name ("Luật Đất đai 2024"), and a question is answered by itself.
 */
export const headingYear = (text: string, { start, end }: Span, pack: LanguagePack): string | undefined => {
  if (endsInQuestionMark(text.slice(start, end))) return undefined;
  const words = wordsOf(text, start, end);
  return words.find(
    ({ key }, index) =>
      /^(?:19|20)\d\d$/.test(key) && timely.some((list) => phraseBefore(pack, list, words, index) > 0),
  )?.key;
};

const timely = ['calendarNouns', 'prepositions', 'timeOpeners'] as const;
