import type { Source } from '../input.js';
import type { Io } from '../io.js';
import type { ImagesChoice, Reach } from '../options/options.js';
import { usableNetwork } from './usable-network.js';

/** How far a command may reach for pictures. */
export interface PictureReach extends Reach {
  readonly images: ImagesChoice;
}

/**
 * What fetches the pictures that an article names. Unless a person asks for it, only an article that was fetched itself may have
 * others fetched: what lies in a file leads nowhere.
 *
 * @returns a function of the whole address of a picture, which fails for each one that can't be had; nothing where none may be
 * fetched
 */
export async function pictureSource(
  { uri, isPublic }: Pick<Source, 'uri' | 'isPublic'>,
  { images, offline, allowPrivate }: PictureReach,
  io: Pick<Io, 'network' | 'signal'>,
): Promise<((address: string) => Promise<Uint8Array>) | undefined> {
  const isAsked = images === 'fetch' || (images === 'auto' && uri !== undefined);
  if (!isAsked || offline || io.network === undefined) return undefined;
  const { pictureFetcher } = await import('../../fetch/picture/picture-fetcher.js');
  const reach = { offline, allowPrivate: allowPrivate && isPublic !== true };
  return pictureFetcher(usableNetwork(uri ?? 'A picture', reach, io));
}
