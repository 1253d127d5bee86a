import { phraseAt, scriptedPattern, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * What whoever speaks says while thinking, and a slide may leave out: fillers that commas part from the rest ("You know, …", "…, I mean, …"),
 * and what is begun and said again ("and, and we", "the gate is—the gate is warped", "I don’t—I would not").
 *
 * @returns spans of the text in order and apart, with the marks that belong to them
 */
export const hesitationsIn = (text: string, span: Span, pack: LanguagePack): Span[] =>
  [...fillersIn(text, span, pack), ...begunAgain(text, span)]
    .sort((one, other) => one.start - other.start)
    .reduce<Span[]>((apart, next) => {
      const last = apart.at(-1);
      if (last === undefined || last.end < next.start) return [...apart, next];
      return [...apart.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
    }, []);

/** Fillers with a comma behind them, where they open what is said or a comma stands before them. */
const fillersIn = (text: string, { start, end }: Span, pack: LanguagePack): Span[] => {
  const words = wordsOf(text, start, end);
  return words.flatMap((word, index): Span[] => {
    const length = phraseAt(pack, 'fillers', words, index);
    const [before, last, next] = [words[index - 1], words[index + length - 1], words[index + length]];
    if (length === 0 || last === undefined || next === undefined) return [];
    if (!/^, ?$/.test(text.slice(last.end, next.start))) return [];
    if (before !== undefined && text.slice(before.end, word.start).trim() !== ',') return [];
    // "There is, you know, a gate": both commas are the filler's.
    return [before === undefined ? { start: word.start, end: next.start } : { start: before.end, end: last.end + 1 }];
  });
};

/** Up to three words and the mark behind them, before the same words, or before a dash that the first of them follows. */
const begunAgain = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(again.in(text))].map(({ index, 0: said }) => ({
    start: start + index,
    end: start + index + said.length,
  }));

const word = "[\\p{L}’']+";
const dash = '(?:,? ?[—–] ?| -{1,2} )';
const again = scriptedPattern(
  `(?<![\\p{L}\\d’'-])(?:(${word}(?: ${word}){0,2})(?:${dash}|, )(?=\\1(?![\\p{L}’'-]))|(${word})(?: ${word}){0,3}${dash}(?=\\2(?![\\p{L}-])))`,
  'giu',
);
