import { isIP } from 'node:net';
import { failure } from '../failure.js';
import type { Network } from '../network.js';
import { orAborted } from '../or-aborted.js';
import { thisComputer, whyNotPublic } from './public-address.js';
import { hostOf } from './web-address.js';

/** Where a host may be reached. */
export interface CheckedAddresses {
  /** What was checked: connections must lead to one of these, whatever the name means a moment later. */
  readonly addresses: readonly string[];
  /** Whether all of them are of the public internet. */
  readonly isPublic: boolean;
}

/**
 * Asks once for the addresses of a host, and checks every one of them.
 *
 * @param afterPublic whether a public server led here: then a private address is refused, whatever is allowed
 * @throws BriefdeckError of kind `input` for a private address, even where others are public; or the errors of Node
 */
export async function checkedAddresses(
  url: URL,
  network: Pick<Network, 'resolve' | 'allowPrivate'>,
  afterPublic: boolean,
  signal: AbortSignal,
): Promise<CheckedAddresses> {
  const host = hostOf(url);
  const refuse = (where: string): void => {
    if (!network.allowPrivate || afterPublic) throw notPublic(host, where, network.allowPrivate);
  };
  const isNamedLocal = /(?:^|\.)localhost$/.test(host);
  if (isNamedLocal) refuse(thisComputer);
  const addresses = isIP(host) === 0 ? await orAborted(() => network.resolve(host), signal) : [host];
  if (addresses.length === 0) throw Object.assign(new Error('No address.'), { code: 'ENOTFOUND' });
  const reasons = await Promise.all(addresses.map(whyNotPublic));
  const reason = reasons.find((each) => each !== undefined);
  if (reason !== undefined) refuse(reason);
  return { addresses, isPublic: reason === undefined && !isNamedLocal };
}

const notPublic = (host: string, where: string, isAllowed: boolean): Error =>
  failure(
    'private-address',
    `${host} is not fetched: its address leads to ${where}, not to the public internet.`,
    isAllowed
      ? 'A public server may not lead there; if that is meant, give the address itself.'
      : 'If that is meant, say --allow-private.',
  );
