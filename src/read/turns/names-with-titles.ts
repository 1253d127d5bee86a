import { phraseAt, phraseBefore, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/** How many words of titles stand from a place on: "PGS.TS.", "Thứ trưởng". */
export const titlesAt = (words: readonly Word[], from: number, pack: LanguagePack): number => {
  let at = from;
  for (let length = phraseAt(pack, 'speakerTitles', words, at); length > 0;) {
    at += length;
    length = phraseAt(pack, 'speakerTitles', words, at);
  }
  return at - from;
};

/** Two to five words with capitals, and nothing but spaces between. */
export const nameFrom = (words: readonly Word[], from: number, text: string): Span | undefined => {
  let to = from;
  while (to < words.length && to - from < mostOfName && isPartOfName(words, to, from, text)) to += 1;
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || to - from < 2 ? undefined : { start: first.start, end: last.end };
};
const mostOfName = 5;

const isPartOfName = (words: readonly Word[], at: number, from: number, text: string): boolean =>
  /^\p{Lu}/u.test(text.slice(words[at]?.start)) &&
  (at === from || /^(?:\s+|[-’'])$/u.test(text.slice(words[at - 1]?.end, words[at]?.start)));

/** "Thứ trưởng Bộ Nông nghiệp Trần Văn Nam": the family name tells where the office ends; "Trường Đại học Lê Hoàn" is called by a name. */
export const namesBehindOffice = (words: readonly Word[], from: number, text: string, pack: LanguagePack): Span[] =>
  words.flatMap((_, at) => {
    // "Ngân hàng Phát triển châu Á (ADB) Lê An": what stands in brackets is not called by the name behind it.
    const isApart = /[)）]/u.test(text.slice(words[at - 1]?.end, words[at]?.start));
    // Not "thị trường": what is called by a person's name has a capital itself.
    const isCalledByIt =
      !isApart &&
      namedAfterPeople.some((list) => {
        const length = phraseBefore(pack, list, words, at);
        return length > 0 && /^\p{Lu}/u.test(text.slice(words[at - length]?.start));
      });
    const isTitled = phraseBefore(pack, 'speakerTitles', words, at) > 0;
    if (at <= from || phraseAt(pack, 'surnames', words, at) === 0 || (isCalledByIt && !isTitled)) return [];
    const name = nameFrom(words, at, text);
    return name !== undefined && wordsOf(text, name.start, name.end).length >= fewestOfFullName ? [name] : [];
  });
const namedAfterPeople = ['placeNouns', 'speakerNouns'] as const;
const fewestOfFullName = 3;
