import type { Read } from '../finished-article.js';
import { articleOfOffice } from '../office/article-of-office.js';
import type { ReadInput } from '../reader.js';
import { readWordPackage } from './word-package.js';

/** @throws BriefdeckError of kind `input` where the package is damaged, locked, no document, or holds more than any article */
export const readWordDocument = async (input: ReadInput): Promise<Read> =>
  articleOfOffice(await readWordPackage(input.bytes, input.name), input);
