import type { Place } from '../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../diagnostics/error.js';

/** A source that is larger than any article: `input.too-large`. */
export const tooLarge = (message: string): BriefdeckError =>
  new BriefdeckError('input', 'input.too-large', message, { hint: onlyTheArticle });

/** A source that holds what no article does, and that was made to break its readers: `input.too-complex`. */
export const tooComplex = (message: string, place?: Place): BriefdeckError =>
  new BriefdeckError('input', 'input.too-complex', message, {
    hint: 'Save only the article itself, or give its text.',
    ...(place === undefined ? {} : { place }),
  });

/** A source without a letter or a digit: `input.empty`. */
export const empty = (message: string): BriefdeckError =>
  new BriefdeckError('input', 'input.empty', message, { hint: 'Give an article of at least one sentence.' });

/** A page that a server or a program shows in place of an article: `input.no-article`. */
export const noArticle = (message: string): BriefdeckError =>
  new BriefdeckError('input', 'input.no-article', message, {
    hint: 'Open the page in a browser, save it from there, and give the file.',
  });

export const onlyTheArticle = 'Give only the article itself.';
