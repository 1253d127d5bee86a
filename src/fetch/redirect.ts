import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { failure } from './failure.js';
import { webAddress } from './address/web-address.js';

/**
 * Where an answer leads on to; nothing where it does not.
 *
 * @throws BriefdeckError of kind `input` for an address that may not be fetched, or one that gives up encryption
 */
export function redirectOf({ statusCode = 0, headers: { location } }: IncomingMessage, from: URL): URL | undefined {
  if (location === undefined || ![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  // Node reads header lines as Latin-1, and most servers write UTF-8 into them.
  const bytes = Buffer.from(location, 'latin1');
  const to = webAddress(isUtf8(bytes) ? bytes.toString() : location, from);
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw failure(
      'downgrade',
      `${from.host} leads to ${to.host} without encryption, where anybody on the way may change the text.`,
      'If that is meant, give the http address itself.',
    );
  }
  return to;
}
