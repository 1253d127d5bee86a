import { BriefdeckError } from '../../diagnostics/error.js';

/** A part of a message that has a body of its own, still as it was sent. */
export interface MessagePart {
  /** By their lower-case names, on one line. */
  readonly headers: ReadonlyMap<string, string>;
  /** Lower case: `text/html`. */
  readonly mediaType: string;
  /** One byte a character. */
  readonly body: string;
}

/** A message taken apart, and the messages that were attached to it. */
export interface Message {
  readonly headers: ReadonlyMap<string, string>;
  /** As it stands in the message, one byte a character. */
  readonly head: string;
  readonly mediaType: string;
  /** In their order; containers are left out. */
  readonly parts: readonly MessagePart[];
  readonly attached: readonly Message[];
}

/** How much of a message is taken apart; a message that holds more was made to break its readers. */
export const messageLimits = { parts: 1000, depth: 20, headerBytes: 500_000 } as const;

/**
 * Takes a message apart (RFC 2045, RFC 2046): every part with its headers, which libraries for mail do not all hand on.
 *
 * @param name what the source is called in messages
 * @throws BriefdeckError `input.too-complex` over the limits
 */
export function takeApart(bytes: Uint8Array, name: string): Message {
  const budget = { parts: 0, name };
  return messageOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), 0, budget);
}

interface Budget {
  parts: number;
  readonly name: string;
}

function messageOf(source: string, depth: number, budget: Budget): Message {
  const top = entityOf(source, budget);
  const parts: MessagePart[] = [];
  const attached: Message[] = [];
  const visit = (part: MessagePart, level: number): void => {
    budget.parts += 1;
    if (budget.parts > messageLimits.parts) throw tooComplex(budget.name, `more than ${messageLimits.parts} parts`);
    if (level > messageLimits.depth)
      throw tooComplex(budget.name, `parts nested more than ${messageLimits.depth} deep`);
    const boundary = parameter(part.headers.get('content-type'), 'boundary');
    if (part.mediaType.startsWith('multipart/') && boundary !== undefined)
      for (const inner of split(part.body, boundary)) visit(entityOf(inner, budget), level + 1);
    else if (part.mediaType === 'message/rfc822') attached.push(messageOf(part.body, level + 1, budget));
    else parts.push(part);
  };
  visit(top, depth);
  return { headers: top.headers, head: top.head, mediaType: top.mediaType, parts, attached };
}

function entityOf(source: string, budget: Budget): MessagePart & { readonly head: string } {
  const start = /^(?:From [^\n]*\n|\s*\n)*/.exec(source)?.[0].length ?? 0;
  const end = /\r?\n\r?\n/g;
  // A part that opens with an empty line has no headers.
  end.lastIndex = start;
  const gap =
    /^\r?\n/.test(source) && start > 0 && !/^[\w-]+:/.test(source.slice(start, start + 100))
      ? undefined
      : end.exec(source);
  const head = source.slice(start, gap?.index ?? start);
  if (head.length > messageLimits.headerBytes) throw tooComplex(budget.name, 'a header without an end');
  const headers = headersOf(head);
  const mediaType =
    /^\s*([\w.+-]+\/[\w.+-]+)/.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase() ?? 'text/plain';
  return {
    headers,
    head,
    mediaType,
    body: gap === undefined || gap === null ? source.slice(start) : source.slice(gap.index + gap[0].length),
  };
}

/** The first of each name counts. */
function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** What stands between the lines of a boundary; what stands before the first is for old programs. */
function split(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const pieces: string[] = [];
  let from: number | undefined;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    const after = body.slice(at + mark.length, at + mark.length + 2);
    if (!/^(?:--|[\r\n \t]|$)/.test(after)) continue;
    if (from !== undefined) pieces.push(body.slice(from, at).replace(/\r?\n$/, ''));
    const lineEnd = body.indexOf('\n', at);
    from = after === '--' || lineEnd < 0 ? undefined : lineEnd + 1;
    if (after === '--') break;
  }
  // A message that was cut off has lost its last boundary.
  if (from !== undefined) pieces.push(body.slice(from));
  return pieces;
}

/** A parameter of a header: `text/html; charset="utf-8"`. */
export function parameter(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2];
}

const tooComplex = (name: string, what: string): BriefdeckError =>
  new BriefdeckError('input', 'input.too-complex', `${name} holds ${what}.`, {
    hint: 'Save only the article itself, or give its text.',
  });
