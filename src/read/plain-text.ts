import { createHash } from 'node:crypto';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { BriefdeckError } from '../diagnostics/error.js';
import { hasLetterOrDigit } from '../language/index.js';
import type { Article } from '../model/article.js';
import { describeBinary } from './binary.js';
import { cleanCharacters } from './clean.js';
import { decodeText, utf16ByMark } from './decode.js';
import { languageOf } from './language.js';
import type { Reader, ReadInput } from './reader.js';
import { readStructure } from './structure.js';
import { unwrapLines } from './unwrap.js';

/** Plain text in UTF-8 or UTF-16, and the few marks that people use in it: `|` captions, `#` headings, list markers. */
export const plainText: Reader = {
  name: 'plain text',
  extensions: ['.txt', '.text', '.md', '.markdown'],
  mediaTypes: ['text/plain', 'text/markdown'],
  maximumBytes: 5_000_000,
  sniff: (bytes) => utf16ByMark(bytes) !== undefined || describeBinary(bytes) === undefined,
  read: readPlainText,
};

async function readPlainText(input: ReadInput): Promise<Outcome<Article>> {
  const { text: cleaned, removed } = cleanCharacters(decodeText(input.bytes, input.name));
  const text = unwrapLines(cleaned);
  if (!hasLetterOrDigit(text)) {
    throw new BriefdeckError('input', 'input.empty', `${input.name} holds no text.`, {
      hint: 'Give an article of at least one sentence.',
    });
  }
  const { tag, pack, diagnostics } = await languageOf(text, input);
  return {
    value: {
      version: 1,
      language: tag,
      source: {
        name: input.name,
        ...(input.uri === undefined ? {} : { uri: input.uri }),
        sha256: createHash('sha256').update(text).digest('hex'),
      },
      text,
      ...readStructure(text, pack),
    },
    diagnostics: [...(removed === 0 ? [] : [removedCharacters(removed)]), ...diagnostics],
  };
}

const removedCharacters = (count: number): Diagnostic => ({
  code: 'read.characters-removed',
  severity: 'info',
  message: `${count} invisible or invalid ${count === 1 ? 'character was' : 'characters were'} removed from the text.`,
});
