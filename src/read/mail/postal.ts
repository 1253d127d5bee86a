import { charsetNamed, decodeIn } from '../charset/charsets.js';
import type { MessagePart } from './entity.js';
import type { Message } from './message.js';

/** What the head of a message says, decoded. */
export interface Envelope {
  readonly subject: string | undefined;
  /** The name of the sender, where there is one beside the address. */
  readonly sender: string | undefined;
  /** As the message writes it. */
  readonly date: string | undefined;
}

/** The head of a message, with its encoded words as text. */
export async function envelopeOf({ head, headers }: Message): Promise<Envelope> {
  const { default: PostalMime } = await import('postal-mime');
  const { subject, from } = await PostalMime.parse(Buffer.from(`${withUnicodeWords(head)}\r\n\r\n`, 'latin1'));
  const sender = from !== undefined && (from.address ?? '').includes('@') ? from.name.trim() : '';
  return { subject, sender: sender === '' ? undefined : sender, date: headers.get('date') };
}

/**
 * Encoded words of a head (RFC 2047) in the western set as such in UTF-8: the decoder that Node gives to libraries loses dashes
 * and quotation marks of that set.
 */
const withUnicodeWords = (head: string): string =>
  head.replace(
    /=\?([\w:-]{1,40})\?([BQ])\?([^?\s]{1,2000})\?=/gi,
    (word, label: string, form: string, coded: string) => {
      if (charsetNamed(label) !== 'windows-1252') return word;
      const bytes = /b/i.test(form) ? Buffer.from(coded, 'base64') : quotedBytes(coded);
      return `=?utf-8?B?${Buffer.from(decodeIn(bytes, 'windows-1252')).toString('base64')}?=`;
    },
  );

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
