import type { Duplex } from 'node:stream';
import { isIP } from 'node:net';
import type { Network } from './network.js';
import { startDeadline, TookTooLong } from './deadline.js';
import { hostOf } from './address/web-address.js';

/** No host has so many ways that lead nowhere. */
const mostAddresses = 4;

/**
 * Connects to the first of the addresses that answers.
 *
 * @param addresses what was checked for this host
 * @param milliseconds how long each is waited for
 */
export async function openConnection(
  url: URL,
  addresses: readonly string[],
  { connect }: Pick<Network, 'connect'>,
  milliseconds: number,
  signal: AbortSignal,
): Promise<Duplex> {
  const host = hostOf(url);
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  const serverName = isIP(host) === 0 ? host : undefined;
  const tried = addresses.slice(0, mostAddresses);
  for (const [index, address] of tried.entries()) {
    signal.throwIfAborted();
    const deadline = startDeadline({ total: milliseconds, idle: milliseconds }, signal);
    try {
      return await connect({ address, port, secure, serverName }, deadline.signal);
    } catch (cause) {
      const isTooLong = deadline.signal.aborted && !signal.aborted;
      // Where a machine has no IPv6, or a server is down, the next address may do; a false certificate stays false.
      const isWorthAnother = isTooLong || isOutOfReach(cause);
      if (signal.aborted || index === tried.length - 1 || !isWorthAnother)
        throw isTooLong ? new TookTooLong(milliseconds, 'connect') : cause;
    } finally {
      deadline.end();
    }
  }
  throw new Error('A host without addresses is refused before.');
}

const isOutOfReach = (cause: unknown): boolean =>
  cause instanceof Error &&
  'code' in cause &&
  ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ETIMEDOUT'].some(
    (code) => code === cause.code,
  );
