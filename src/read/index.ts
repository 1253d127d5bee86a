import { BriefdeckError } from '../diagnostics/error.js';
import { describeBinary } from './bytes/binary.js';
import { describeOtherFormat } from './bytes/other-formats.js';
import type { Read } from './finished-article.js';
import { webPage } from './html/web-page.js';
import { mail } from './mail/mail.js';
import { markdown } from './markdown/markdown.js';
import { openDocumentText } from './open-document/open-document-text.js';
import { pdf } from './pdf/pdf.js';
import { plainText } from './plain-text.js';
import type { Reader, ReadInput } from './reader.js';
import { empty, tooLarge } from './bytes/refusals.js';
import { richText } from './rich-text/rich-text-document.js';
import { wordDocument } from './word/word-document.js';

export type { Read } from './finished-article.js';
export type { Reader, ReadInput } from './reader.js';

/** The first whose `sniff` says yes reads; plain text takes what no other wants, so it stands last. */
export const readers: readonly Reader[] = [
  pdf,
  wordDocument,
  openDocumentText,
  richText,
  mail,
  webPage,
  markdown,
  plainText,
];

/** The largest source that any reader takes; a file over it need not be read at all. */
export const maximumSourceBytes = (known: readonly Reader[] = readers): number =>
  known.reduce((largest, { maximumBytes }) => Math.max(largest, maximumBytes), 0);

/**
 * Reads an article from bytes of any known format.
 *
 * @throws BriefdeckError of kind `input` where the bytes are empty, too many, of no known format or not readable
 */
export async function read(input: ReadInput, known: readonly Reader[] = readers): Promise<Read> {
  const { bytes, name, format } = input;
  if (bytes.length === 0) throw empty(`${name} is empty.`);
  const toldBy = input.uri === undefined ? name : nameOfPage(name, known);
  const reader = known.find((candidate) =>
    format === undefined ? candidate.sniff(bytes, toldBy) : candidate.formats.includes(format),
  );
  if (reader === undefined) {
    const { what, hint } = describeBinary(bytes) ??
      describeOtherFormat(bytes, toldBy) ?? { what: 'of no known format' };
    throw new BriefdeckError('input', 'input.unsupported', `${name} is ${what}.`, {
      hint: hint ?? `What can be read: ${known.map((each) => each.name).join(', ')}.`,
    });
  }
  if (bytes.length > reader.maximumBytes) {
    throw tooLarge(`${name} is larger than ${reader.maximumBytes / 1_000_000} MB.`);
  }
  return reader.read(input);
}

/** Addresses of pages end in anything (`.php`, `.json`): only the endings of what is read say something there. */
function nameOfPage(name: string, known: readonly Reader[]): string {
  const says = known.some(({ extensions }) => extensions.some((extension) => name.toLowerCase().endsWith(extension)));
  return says ? name : name.replace(/\.[^.]*$/, '');
}
