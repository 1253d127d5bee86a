import { tooComplex } from '../bytes/refusals.js';
import { entityOf, type MessagePart } from './entity.js';
import { parameter } from './headers.js';
import { messageLimits } from './limits.js';
import { partsBetween } from './parts-between.js';

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
  const top = entityOf(source, budget.name);
  const parts: MessagePart[] = [];
  const attached: Message[] = [];
  const visit = (part: MessagePart, level: number): void => {
    budget.parts += 1;
    if (budget.parts > messageLimits.parts)
      throw tooComplex(`${budget.name} holds more than ${messageLimits.parts} parts.`);
    if (level > messageLimits.depth)
      throw tooComplex(`${budget.name} holds parts nested more than ${messageLimits.depth} deep.`);
    const boundary = parameter(part.headers.get('content-type'), 'boundary');
    if (part.mediaType.startsWith('multipart/') && boundary !== undefined)
      for (const inner of partsBetween(part.body, boundary)) visit(entityOf(inner, budget.name), level + 1);
    else if (part.mediaType === 'message/rfc822') attached.push(messageOf(part.body, level + 1, budget));
    else parts.push(part);
  };
  visit(top, depth);
  return { headers: top.headers, head: top.head, mediaType: top.mediaType, parts, attached };
}
