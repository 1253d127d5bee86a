import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Decoded } from '../charset/decoded.js';
import { decodeHtml } from '../html/decode-html.js';
import { webPage } from '../html/web-page.js';
import { plainText } from '../plain-text.js';
import { tooLarge } from '../bytes/refusals.js';
import type { MessagePart } from './entity.js';
import { parameter } from './headers.js';
import type { Message } from './message.js';
import { decodedBody } from './postal.js';

/** What of a message is read. */
export interface MessageBody {
  readonly message: Message;
  readonly html: string | undefined;
  readonly text: string | undefined;
  /** What is to be said of how the bytes of each were read. */
  readonly ofHtml: readonly Diagnostic[];
  readonly ofText: readonly Diagnostic[];
  /** Where the page of the body was fetched from. */
  readonly address: string | undefined;
  /** By address, or by `cid:` and id. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** How many parts were attached that are neither text nor pictures. */
  readonly ignored: number;
}

/**
 * The body of a message; of the message attached to it where it says next to nothing itself, as when one is passed on.
 *
 * @param named the character set that a person named
 */
export async function bodyOf(message: Message, name: string, named?: string): Promise<MessageBody> {
  const html = mainPart(message, 'text/html', 'application/xhtml+xml');
  const text = mainPart(message, 'text/plain');
  const [inner] = message.attached;
  if (inner !== undefined && (html ?? text ?? { body: '' }).body.length < shortest) return bodyOf(inner, name, named);
  const location = html?.headers.get('content-location') ?? message.headers.get('snapshot-content-location');
  const used = new Set([html, text]);
  const others = message.parts.filter((part) => !used.has(part) && !/^(?:text\/|image\/)/.test(part.mediaType));
  const page = html && (await textOf(html, { name, named }, webPage.maximumBytes));
  const words = text && (await textOf(text, { name, named }, plainText.maximumBytes));
  return {
    message,
    html: page?.text,
    text: words?.text,
    ofHtml: page?.diagnostics ?? [],
    ofText: words?.diagnostics ?? [],
    address: location !== undefined && /^https?:/i.test(location) ? location : undefined,
    pictures: await picturesOf(message, location),
    ignored: others.filter(({ headers }) => headers.has('content-disposition')).length + message.attached.length,
  };
}

/** Characters as sent; a line or two beside an attached message. */
const shortest = 400;

const isAttached = ({ headers }: MessagePart): boolean =>
  /^\s*attachment/i.test(headers.get('content-disposition') ?? '');

/** The part that a container names as its root, else the first of the types. */
function mainPart({ headers, parts }: Message, ...types: readonly string[]): MessagePart | undefined {
  const candidates = parts.filter((part) => types.includes(part.mediaType) && !isAttached(part));
  const start = parameter(headers.get('content-type'), 'start');
  return candidates.find((part) => start !== undefined && part.headers.get('content-id') === start) ?? candidates[0];
}

/** A body may be no larger than a file of its kind. */
async function textOf(
  part: MessagePart,
  { name, named }: { readonly name: string; readonly named: string | undefined },
  limit: number,
): Promise<Decoded> {
  const bytes = await decodedBody(part);
  if (bytes.length > limit) throw tooLarge(`The text of ${name} is larger than ${limit / 1_000_000} MB.`);
  return decodeHtml(bytes, name, { told: parameter(part.headers.get('content-type'), 'charset'), named });
}

async function picturesOf({ parts }: Message, base: string | undefined): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const part of parts) {
    if (!part.mediaType.startsWith('image/') || part.mediaType.startsWith('image/svg')) continue;
    const id = part.headers.get('content-id')?.replace(/^<|>$/g, '');
    const location = part.headers.get('content-location');
    const names = [id === undefined ? undefined : `cid:${id}`, location, resolved(location, base)];
    const bytes = await decodedBody(part);
    for (const name of names) if (name !== undefined && name !== '') pictures.set(name, bytes);
  }
  return pictures;
}

function resolved(location: string | undefined, base: string | undefined): string | undefined {
  if (location === undefined) return undefined;
  try {
    return new URL(location, base).href;
  } catch {
    return undefined;
  }
}
