import { BriefdeckError } from '../../diagnostics/error.js';
import type { Network } from '../../fetch/network.js';
import type { Io } from '../io.js';
import type { Reach } from '../options/options.js';

/**
 * The network, as far as the command line lets it be used.
 *
 * @param given the address that it is for
 * @throws BriefdeckError of kind `usage` where it is forbidden
 */
export function usableNetwork(
  given: string,
  { offline, allowPrivate }: Reach,
  io: Pick<Io, 'network' | 'signal'>,
): Network {
  if (offline || io.network === undefined) {
    throw new BriefdeckError('usage', 'usage.offline', `${given} is not fetched: the network is not to be used.`, {
      hint: 'Leave --offline out, or save the page and give the path of the file.',
    });
  }
  return { ...io.network, allowPrivate, signal: io.signal };
}
