import { describeOtherFormat } from '../bytes/other-formats.js';
import type { Reader } from '../reader.js';

/** A page of the web, as it was fetched or as a browser saved it. */
export const webPage: Reader = {
  name: 'web page',
  formats: ['html'],
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  maximumBytes: 10_000_000,
  sniff: looksLikePage,
  read: async (input) => (await import('./read-web-page.js')).readWebPage(input),
};

/**
 * Whether the bytes begin as a page does. Markdown may hold elements, so that one that is no frame of a page counts only
 * where the name does not speak against it.
 */
function looksLikePage(bytes: Uint8Array, name: string): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 2048))
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^[\u00ef\u00bb\u00bf\u00fe\u00ff]{2,3}/, '')
    .replace(/^(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]*>)+/, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(beginning)) return true;
  // Nothing but a comment, or one that is longer than what is looked at, is no text that anybody would read.
  if (isNamedPage(name) && /^(?:<!--|$)/.test(beginning)) return true;
  if (describeOtherFormat(bytes, '') !== undefined) return false;
  const opens = /^<[a-z][a-z\d]*(?:\s[^<>]*)?>/i.test(beginning);
  return opens && (isNamedPage(name) || (!/\.[a-z]+$/i.test(name) && closes.test(beginning)));
}

const isNamedPage = (name: string): boolean => /\.x?html?$/i.test(name);

const closes = /<\/(?:title|p|div|h\d|script|style)>/i;
