import { type LanguagePack, phraseAt, wordsOf } from '../../../language/index.js';
import { placedDates } from '../../exact-dates.js';
import { endsSentence } from '../../lines/line.js';

/**
 * "If it rains, the work is put off to 14 March 2026.", "It is put off to 14 March 2026 if it rains.": whether a sentence tells a day, and that
 * day holds under a condition, which opens the sentence or a clause before the day, or stands right behind the day. It is no day of any paper.
 */
export function tellsDayUnderCondition(sentence: string, pack: LanguagePack): boolean {
  const days = placedDates(sentence, { pack });
  if (days.length === 0) return false;
  const words = wordsOf(sentence);
  const opensClause = (index: number): boolean => {
    const gap = sentence.slice(words[index - 1]?.end ?? 0, words[index]?.start);
    // "But if": a word that joins may stand before what opens the condition.
    return (
      (index === 0 || /[,;:–—(]/u.test(gap)) &&
      [index, index + 1].some((at) => phraseAt(pack, 'conditions', words, at) > 0)
    );
  };
  return days.every(({ start, end }) => {
    const behind = words.findIndex((word) => word.start >= end);
    const before = words.some((word, index) => word.start < start && opensClause(index));
    return before || (behind >= 0 && phraseAt(pack, 'conditions', words, behind) > 0);
  });
}

/**
 * "Once the deck is dry, the lane will be handed back on 3 May 2031.": a sentence that ends in a day, with more between its comma and the day
 * than stands between a place and the day of a paper.
 */
export function happensOnDay(sentence: string, pack: LanguagePack): boolean {
  const comma = sentence.indexOf(',');
  const day = placedDates(sentence, { pack }).at(-1);
  if (comma < 0 || day === undefined || !endsSentence(sentence)) return false;
  return wordsOf(sentence, comma, day.start).length > mostBetween;
}
/** "in two copies, on": words. */
const mostBetween = 4;
