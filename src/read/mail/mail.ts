import type { Reader } from '../reader.js';
import { looksLikeMessage } from './sniff.js';

/** A mail as a program saves it (.eml), or a page that a browser saved with its pictures in one file (.mhtml). */
export const mail: Reader = {
  name: 'mail or page archive',
  formats: ['eml', 'mhtml'],
  extensions: ['.eml', '.mht', '.mhtml'],
  mediaTypes: ['message/rfc822', 'multipart/related', 'application/x-mimearchive'],
  maximumBytes: 30_000_000,
  sniff: looksLikeMessage,
  read: async (input) => (await import('./read-mail.js')).readMail(input),
};
