import type { Source } from '../input.js';
import type { Io } from '../io.js';
import { usableNetwork } from './usable-network.js';
import type { Reach } from './web-address.js';

/**
 * What fetches the pictures that an article names. Only an article that was fetched itself may have others fetched: what
 * lies in a file leads nowhere.
 *
 * @returns a function of the whole address of a picture, which fails for each one that can't be had; nothing for a file
 */
export async function pictureSource(
  { uri, isPublic }: Pick<Source, 'uri' | 'isPublic'>,
  reach: Reach,
  io: Pick<Io, 'network' | 'signal'>,
): Promise<((address: string) => Promise<Uint8Array>) | undefined> {
  if (uri === undefined) return undefined;
  const { pictureFetcher } = await import('../../fetch/picture-fetcher.js');
  return pictureFetcher(usableNetwork(uri, { ...reach, allowPrivate: reach.allowPrivate && isPublic === false }, io));
}
