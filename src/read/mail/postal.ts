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
  const { subject, from } = await PostalMime.parse(Buffer.from(`${head}\r\n\r\n`, 'latin1'));
  const sender = from !== undefined && (from.address ?? '').includes('@') ? from.name.trim() : '';
  return { subject, sender: sender === '' ? undefined : sender, date: headers.get('date') };
}

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
