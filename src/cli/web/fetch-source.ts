import { fetchResource } from '../../fetch/fetch-resource.js';
import { maximumSourceBytes, readers } from '../../read/index.js';
import type { Source } from '../input.js';
import type { Io } from '../io.js';
import { throwIfInterrupted } from '../process/output.js';
import { namesOfAddress } from './names-of-address.js';
import { usableNetwork } from './usable-network.js';
import type { Reach } from '../options/options.js';

/**
 * Fetches an article of any format that there is a reader for.
 *
 * @throws BriefdeckError of kind `input`, `interrupted`, or `usage` where the network is forbidden
 */
export async function fetchSource(given: string, reach: Reach, io: Io): Promise<Source> {
  const network = usableNetwork(given, reach, io);
  // Pages come before other forms of the same article.
  const accept = readers
    .flatMap(({ mediaTypes }) => mediaTypes)
    .sort((one, other) => Number(other === 'text/html') - Number(one === 'text/html'));
  try {
    const wish = { what: 'an article', accept, maximumBytes: maximumSourceBytes() };
    const { bytes, mediaType, encoding, address, isPublic } = await fetchResource(given, wish, network);
    return { bytes, mediaType, encoding, uri: address, isPublic, ...namesOfAddress(new URL(address)) };
  } catch (error) {
    throwIfInterrupted(io);
    throw error;
  }
}
