import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { decodeHtml } from '../html/decode-html.js';
import type { MessagePart } from './entity.js';
import { parameter } from './headers.js';
import type { Message } from './message.js';

/** What the head of a message says, decoded. */
export interface Envelope {
  readonly subject: string | undefined;
  /** The name of the sender, where there is one beside the address. */
  readonly sender: string | undefined;
  /** As the message writes it. */
  readonly date: string | undefined;
  /** What is to be said of how its bytes were read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The head of a message, with its encoded words (RFC 2047) as text: in the set that each says, else in that of the body, by the same rules
 * as a body, since others say a wrong set as well.
 *
 * @param named the character set that a person named
 */
export async function envelopeOf({ head, headers }: Message, name: string, named?: string): Promise<Envelope> {
  const { default: PostalMime } = await import('postal-mime');
  const diagnostics: Diagnostic[] = [];
  const inUnicode = (bytes: Uint8Array, told: string | undefined): string => {
    const decoded = decodeHtml(bytes, name, { told, named });
    diagnostics.push(...decoded.diagnostics);
    return decoded.text;
  };
  const ofBody = parameter(headers.get('content-type'), 'charset');
  const shown = head.replace(/^(?:subject|from):.*(?:\r?\n[ \t].*)*/gim, (header) =>
    bare(header, (bytes) => inUnicode(bytes, ofBody)).replace(encodedWords, (words) => {
      const [label = ''] = /[\w:-]+/.exec(words) ?? [];
      return sent(inUnicode(Buffer.concat(Array.from(words.matchAll(encodedWord), bytesOfWord)), label));
    }),
  );
  const { subject, from } = await PostalMime.parse(Buffer.from(`${shown}\r\n\r\n`, 'latin1'));
  const sender = from !== undefined && (from.address ?? '').includes('@') ? from.name.trim() : '';
  return { subject, sender: sender === '' ? undefined : sender, date: headers.get('date'), diagnostics };
}

/** One of some length; a character may be parted between two of the same set. */
const encodedWord = /=\?([\w:-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,2000})\?=/gi;
const encodedWords =
  /=\?([\w:-]{1,40})(?:\*[\w-]{1,20})?\?[BQ]\?[^?\s]{0,2000}\?=(?:\s{1,100}=\?\1(?:\*[\w-]{1,20})?\?[BQ]\?[^?\s]{0,2000}\?=){0,200}/gi;

const bytesOfWord = ([, , form = '', coded = '']: readonly string[]): Buffer =>
  /b/i.test(form) ? Buffer.from(coded, 'base64') : quotedBytes(coded);

const sent = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** Bytes that a program sent as they are. */
const bare = (header: string, decode: (bytes: Uint8Array) => string): string =>
  // eslint-disable-next-line no-control-regex -- bytes beyond ASCII, and the marks of Japanese
  /[\u0080-\u00ff\u001b]/.test(header) ? Buffer.from(decode(Buffer.from(header, 'latin1'))).toString('latin1') : header;

const quotedBytes = (coded: string): Buffer =>
  Buffer.from(
    coded
      .replaceAll('_', ' ')
      .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

/** The bytes of a part, without what they were wrapped in to be sent. */
export async function decodedBody({ headers, body }: MessagePart): Promise<Uint8Array> {
  const { default: PostalMime } = await import('postal-mime');
  // As an attachment of no known kind nothing but the transfer encoding is undone.
  const encoding = headers.get('content-transfer-encoding')?.replace(/[^\w-]/g, '') ?? '8bit';
  const wrapped = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
  const { attachments } = await PostalMime.parse(Buffer.from(wrapped, 'latin1'));
  const content = attachments[0]?.content;
  return content === undefined || typeof content === 'string' ? new Uint8Array() : new Uint8Array(content);
}
