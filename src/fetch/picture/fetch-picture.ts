import { fetchResource } from '../fetch-resource.js';
import type { Network } from '../network.js';

const accept = ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif', 'image/*'];
const maximumBytes = 25_000_000;

/**
 * Fetches a picture under the same rules as an article.
 *
 * @throws BriefdeckError of kind `input`; or the reason of the network's signal
 */
export const fetchPicture = async (address: string, network: Network): Promise<Uint8Array> =>
  (await fetchResource(address, { what: 'a picture', accept, maximumBytes }, network)).bytes;
