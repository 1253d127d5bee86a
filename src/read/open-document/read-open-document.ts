import type { Read } from '../finished-article.js';
import { articleOfOffice } from '../office/article-of-office.js';
import type { ReadInput } from '../reader.js';
import { readTextPackage } from './text-package.js';

/** @throws BriefdeckError of kind `input` where the package is damaged, locked, no text, or holds more than any article */
export const readOpenDocument = (input: ReadInput): Promise<Read> =>
  articleOfOffice(readTextPackage(input.bytes, input.name), input);
