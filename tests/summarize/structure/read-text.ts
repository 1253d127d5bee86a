import { languagePack } from '../../../src/language/index.js';
import type { Span } from '../../../src/model/span.js';
import { read } from '../../../src/read/index.js';
import { readingOf, type Reading } from '../../../src/summarize/annotate/reading.js';

/** A reading of plain text, lists and captions included, as an article would be read. */
export const readText = async (language: string, text: string): Promise<Reading> => {
  const { value } = await read({ bytes: new TextEncoder().encode(text), name: 'test.txt', language });
  return readingOf(value, languagePack(language));
};

export const textOf = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end);
