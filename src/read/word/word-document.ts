import { packageKind } from '../bytes/package-kind.js';
import type { Reader } from '../reader.js';

/** Documents of Word 2007 and later; what they hold of macros is never looked into. */
export const wordDocument: Reader = {
  name: 'Word (.docx)',
  formats: ['docx'],
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.ms-word.document.macroenabled.12',
  ],
  maximumBytes: 50_000_000,
  sniff: (bytes, name) => packageKind(bytes, name) === 'word',
  read: async (input) => (await import('./read-word-document.js')).readWordDocument(input),
};
