import { namesDivision, phraseAt, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * "TIẾP CÔNG DÂN Điều 16. Tiếp công dân trực tuyến": the heading of a chapter and that of its first article, which a page had on two lines.
 * What stands behind the number names the section.
 */
export const behindPart = ({ text, pack }: Reading, { start, end }: Span): Span => {
  const words = wordsOf(text, start, end);
  const number = words.findLastIndex(
    (word, index) =>
      index > 1 &&
      /^\d+$/.test(word.key) &&
      /^[.:]\s/u.test(text.slice(word.end)) &&
      namesDivision(pack, words[index - 1]?.key ?? ''),
  );
  const first = words[number + 1];
  return number < 0 || first === undefined || words.length - number <= fewestWords
    ? { start, end }
    : { start: first.start, end };
};

const fewestWords = 2;

/** "92/25 Lido": the number that a minute has in its year, where the headings of several have one. */
export const behindMinuteNumber = ({ text, sections, article }: Reading, { start, end }: Span): Span => {
  if (article.genre !== 'minutes') return { start, end };
  const number = minuteNumber.exec(text.slice(start, end))?.[0] ?? '';
  const isOneOfSeveral =
    number !== '' &&
    sections.filter(({ heading }) => heading !== undefined && minuteNumber.test(text.slice(heading.start, heading.end)))
      .length > 1;
  return { start: isOneOfSeveral ? start + number.length : start, end };
};
const minuteNumber = /^\d{1,4}\/\d{2,4}[.:)]?\s+(?=\p{L})/u;

/** "Trong đó, cơ quan gồm:", "Besides, the office keeps:": what joins a heading to the text above it goes, with the comma behind it. */
export const behindTie = ({ text, pack }: Reading, { start, end }: Span): Span => {
  const words = wordsOf(text, start, end);
  const length = Math.max(...joining.map((list) => phraseAt(pack, list, words, 0)));
  const [last, next] = [words[length - 1], words[length]];
  const isParted = last !== undefined && text.charAt(last.end) === ',' && words.length - length > fewestWords;
  return length === 0 || !isParted || next === undefined ? { start, end } : { start: next.start, end };
};
const joining = ['connectives', 'additions', 'listOpeners'] as const;
