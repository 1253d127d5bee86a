import { phraseAt, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * Brackets that only say how a paper calls something from there on ("(hereinafter “the port”)"), or that part of it is not printed ("(not
 * reproduced here)"), with the space before them: a slide may leave them out.
 */
export const namingNotesIn = (text: string, { start, end }: Span, pack: LanguagePack): Span[] =>
  [...text.slice(start, end).matchAll(/\s*\(([^()]{4,120})\)/gu)].flatMap(({ index, 0: whole, 1: said = '' }) =>
    index > 0 && phraseAt(pack, 'namingNotes', wordsOf(said), 0) > 0
      ? [{ start: start + index, end: start + index + whole.length }]
      : [],
  );
