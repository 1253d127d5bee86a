import type { Reader } from '../reader.js';

/** Rich Text, as WordPad, Word and LibreOffice write it. */
export const richText: Reader = {
  name: 'Rich Text (.rtf)',
  formats: ['rtf'],
  extensions: ['.rtf'],
  mediaTypes: ['application/rtf', 'text/rtf'],
  maximumBytes: 50_000_000,
  sniff: (bytes) => startsWith(bytes, '{\\rtf'),
  read: async (input) => (await import('./read-rich-text.js')).readRichText(input),
};

const startsWith = (bytes: Uint8Array, beginning: string): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, beginning.length)) === beginning;
