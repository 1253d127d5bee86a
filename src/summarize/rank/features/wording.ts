import { phraseAt } from '../../../language/index.js';
import type { Feature } from './index.js';

const telling =
  (pattern: RegExp): Feature =>
  ({ text }) =>
  ({ start, end }) =>
    pattern.test(text.slice(start, end)) ? 1 : 0;

/** 1 for a sentence with a date in digits ("27/3"): it tells when, and the rest of an article tells what. */
export const date = telling(/\d\/\d/);

/** 1 for a sentence with a quotation mark. */
export const quotation = telling(/[“”"«»]/);

/** 1 for a sentence that leans on the one before it by a connective. */
export const connective: Feature =
  ({ pack }) =>
  ({ words }) =>
    phraseAt(pack, 'connectives', words, 0) > 0 ? 1 : 0;

/** 1 for a sentence that leans on the one before it by a pronoun. */
export const pronoun: Feature =
  ({ pack }) =>
  ({ words }) =>
    phraseAt(pack, 'pronouns', words, 0) > 0 ? 1 : 0;
