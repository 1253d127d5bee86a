import { tooComplex } from '../bytes/refusals.js';
import { headersOf } from './headers.js';
import { messageLimits } from './limits.js';
import { isHeadAlone } from './sniff.js';

/** A part of a message that has a body of its own, still as it was sent. */
export interface MessagePart {
  /** By their lower-case names, on one line. */
  readonly headers: ReadonlyMap<string, string>;
  /** Lower case: `text/html`. */
  readonly mediaType: string;
  /** One byte a character. */
  readonly body: string;
}

/**
 * A message, or a part of one: its head, and what stands below.
 *
 * @param name what the source is called in messages
 * @throws BriefdeckError `input.too-complex` where the head has no end
 */
export function entityOf(source: string, name: string): MessagePart & { readonly head: string } {
  const start = /^(?:From [^\n]*\n|\s*\n)*/.exec(source)?.[0].length ?? 0;
  const end = /\r?\n\r?\n/g;
  // A part that opens with an empty line has no headers.
  end.lastIndex = start;
  const gap =
    /^\r?\n/.test(source) && start > 0 && !/^[\w-]+:/.test(source.slice(start, start + 100))
      ? undefined
      : end.exec(source);
  const headAlone = gap === null && isHeadAlone(source.slice(start));
  const head = source.slice(start, headAlone ? undefined : (gap?.index ?? start));
  if (head.length > messageLimits.headerBytes) throw tooComplex(`${name} holds a header without an end.`);
  const headers = headersOf(head);
  const mediaType =
    /^\s*([\w.+-]+\/[\w.+-]+)/.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase() ?? 'text/plain';
  return {
    headers,
    head,
    mediaType,
    body: headAlone ? '' : source.slice(gap === undefined || gap === null ? start : gap.index + gap[0].length),
  };
}
