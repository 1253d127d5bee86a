import { describeBinary } from '../bytes/binary.js';
import { describeOtherFormat } from '../bytes/other-formats.js';
import { utf16Order } from '../charset/utf16.js';
import type { Reader } from '../reader.js';
import { looksLikeMarkdown } from './looks-like-markdown.js';

/** CommonMark with tables and front matter; links become their words, raw HTML is dropped but for its pictures. */
export const markdown: Reader = {
  name: 'Markdown',
  formats: ['markdown'],
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  maximumBytes: 5_000_000,
  sniff: (bytes, name) =>
    (utf16Order(bytes) !== undefined || describeBinary(bytes) === undefined) &&
    (/\.(?:md|markdown)$/i.test(name) || (describeOtherFormat(bytes, name) === undefined && looksLikeMarkdown(bytes))),
  read: async (input) => (await import('./read-markdown.js')).readMarkdown(input),
};
