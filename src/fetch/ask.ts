import { type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';
import { version } from '../version.js';

/** Bytes of all header lines of an answer. */
const maximumHeaderBytes = 65_536;

/**
 * Asks for a page over a connection that is open, once. No cookie, no referrer and no credentials are sent, and nothing
 * that tells people apart.
 *
 * @param accept media types; the first is liked best
 * @returns the answer when its headers have come; whoever takes it must destroy it
 */
export const ask = (url: URL, accept: readonly string[], connection: Duplex, signal: AbortSignal) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(
      {
        createConnection: () => connection,
        path: `${url.pathname}${url.search}`,
        setHost: false,
        headers: {
          Host: url.host,
          'User-Agent': `briefdeck/${version}`,
          Accept: acceptHeader(accept),
          'Accept-Encoding': 'gzip, deflate, br',
          Connection: 'close',
        },
        maxHeaderSize: maximumHeaderBytes,
        insecureHTTPParser: false,
        signal,
      },
      resolve,
    );
    asked.on('error', reject).end();
  });

/** RFC 9110, 12.5.1. */
const acceptHeader = ([best = '*/*', ...others]: readonly string[]): string =>
  [best, ...others.map((type) => `${type};q=0.9`), '*/*;q=0.1'].join(', ');
