import { BriefdeckError } from '../../diagnostics/error.js';
import { empty, onlyTheArticle, tooLarge } from '../bytes/refusals.js';
import type { PdfLimits } from './limits.js';

/** Every way in which a PDF is refused, in one plain sentence each. */
export const failures = {
  encrypted: (name: string, cause: unknown) =>
    refuse('encrypted', `${name} is locked with a password.`, 'Save a copy without the password and give that.', {
      cause,
    }),
  damaged: (name: string, cause: unknown, page?: number) =>
    refuse(
      'damaged',
      page === undefined ? `${name} is damaged, or no PDF at all.` : `${name} is damaged on page ${page}.`,
      'Fetch or save the file again.',
      { cause, ...(page === undefined ? {} : { place: { file: name, page } }) },
    ),
  tooManyPages: (name: string, pages: number, { pages: most }: PdfLimits) =>
    refuse('too-many-pages', `${name} has ${pages} pages; ${most} are the most that are read.`, onlyTheArticle),
  tooMuchText: (name: string) => tooLarge(`${name} holds more text than any article.`),
  bomb: (name: string) =>
    refuse('too-large', `${name} unpacks to far more than its size.`, 'Print the pages that matter to a new PDF.'),
  endless: (name: string) =>
    refuse('too-large', `${name} asks for far more work than its size.`, 'Print the pages that matter to a new PDF.'),
  scanned: (name: string) =>
    refuse('scanned', `${name} is scanned: it holds pictures of pages and no text.`, 'Run OCR on it first.'),
  empty: (name: string) => empty(`${name} holds no text.`),
  unmapped: (name: string) =>
    refuse(
      'no-unicode',
      `${name} doesn't say which letters its signs stand for, so that its text can't be read.`,
      'Save it again with Unicode fonts, or run OCR on it.',
    ),
};

const refuse = (
  code: string,
  message: string,
  hint: string,
  more: { readonly cause?: unknown; readonly place?: { readonly file: string; readonly page: number } } = {},
): BriefdeckError => new BriefdeckError('input', `input.${code}`, message, { hint, ...more });
