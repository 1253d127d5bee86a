import { describeBinary } from './binary.js';
import { cleanCharacters } from './clean.js';
import { decodeText, utf16ByMark } from './decode.js';
import { finishedArticle, type Read } from './finished-article.js';
import { languageOf } from './language.js';
import { refuseTooMuch } from './limits.js';
import type { Reader, ReadInput } from './reader.js';
import { readStructure } from './structure.js';
import { unwrapLines } from './unwrap.js';

/** Plain text in UTF-8 or UTF-16, and the few marks that people use in it: `|` captions, `#` headings, list markers. */
export const plainText: Reader = {
  name: 'plain text',
  formats: ['text'],
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  maximumBytes: 5_000_000,
  sniff: (bytes) => utf16ByMark(bytes) !== undefined || describeBinary(bytes) === undefined,
  read: readPlainText,
};

async function readPlainText(input: ReadInput): Promise<Read> {
  const { text: cleaned, removed } = cleanCharacters(decodeText(input.bytes, input.name, input.encoding));
  refuseTooMuch(cleaned, input.name);
  const text = unwrapLines(cleaned);
  return finishedArticle({
    text,
    removed,
    source: input,
    language: await languageOf(text, input),
    structure: (pack) => readStructure(text, pack),
    genre: input.genre,
    what: input.name,
  });
}
