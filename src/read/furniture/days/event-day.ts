import { type LanguagePack, phrasesOf, wordsOf, scriptedPattern } from '../../../language/index.js';

/** "Vào lúc 8 giờ ngày 7 tháng 8", "Sinh ngày 3 tháng 5 năm 1950", "Next meeting: 3 May 2026": the day of what a text tells, not the text's own. */
export function tellsEventDay(line: string, pack: LanguagePack): boolean {
  const words = wordsOf(line.slice(0, opening));
  return (
    pack.prepositions.includes(words[0]?.key ?? '') ||
    phrasesOf(pack, 'lifeDays').matchAt(words, 0) > 0 ||
    phrasesOf(pack, 'laterDays').matchAt(words, 0) > 0
  );
}

/** As many letters as the words may have. */
const opening = 40;

/** "8h30: …", "Vào lúc 7g00 ngày …", "from 10:15 to 11:00", "9.30 am": a line that opens with a time of day. */
export const opensWithTime = (line: string): boolean => timeBehindDay.test(line);

const timeBehindDay = scriptedPattern(
  '^(?:\\p{L}+ ){0,2}\\d{1,2} ?(?:[:hg]\\d{2}|[:.]\\d{2} ?[ap]\\.?m\\b|[ap]\\.?m\\b)',
  'iu',
);
