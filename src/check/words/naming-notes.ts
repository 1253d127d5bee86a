import { phraseAt, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * Brackets that only say how a paper calls something from there on, in words of its name ("The Tarn Ferry Company (hereinafter “the
 * Company”)"), or that part of it is not printed ("(not reproduced here)"), with the space before them: a slide may leave them out. What
 * is called by other words, or by an abbreviation, is known by its bracket alone.
 */
export const namingNotesIn = (text: string, { start, end }: Span, pack: LanguagePack): Span[] =>
  [...text.slice(start, end).matchAll(/\s*\(([^()]{4,120})\)/gu)].flatMap(({ index, 0: whole, 1: said = '' }) => {
    const words = wordsOf(said);
    const note = index > 0 ? phraseAt(pack, 'namingNotes', words, 0) : 0;
    if (note === 0) return [];
    const named = new Set(wordsOf(text, start, start + index).map(({ key }) => key));
    return words.slice(note).every(({ key }) => named.has(key))
      ? [{ start: start + index, end: start + index + whole.length }]
      : [];
  });
