import { failure } from '../failure.js';
import { fetchPicture } from './fetch-picture.js';
import type { Network } from '../network.js';

export interface PictureLimits {
  /** How many are fetched of one article. */
  readonly pictures: number;
  /** How many are under way at once. */
  readonly atOnce: number;
  /** Bytes of all of them: when they have come, no further one is begun. */
  readonly bytes: number;
}

const usual: PictureLimits = { pictures: 40, atOnce: 4, bytes: 100_000_000 };

/**
 * What fetches the pictures of one article. An address that is asked for twice is fetched once.
 *
 * @returns a function that fails, for one picture, with a BriefdeckError of kind `input`, also when one of the limits is
 * reached; or with the reason of the network's signal
 */
export function pictureFetcher(
  network: Network,
  limits: PictureLimits = usual,
): (address: string) => Promise<Uint8Array> {
  const begun = new Map<string, Promise<Uint8Array>>();
  const waiting: (() => void)[] = [];
  let underWay = 0;
  let bytes = 0;
  const fetchNext = async (address: string): Promise<Uint8Array> => {
    if (underWay === limits.atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay += 1;
    try {
      if (bytes >= limits.bytes) {
        throw tooMany(`The pictures together are larger than ${limits.bytes / 1_000_000} MB.`);
      }
      const picture = await fetchPicture(address, network);
      bytes += picture.length;
      return picture;
    } finally {
      const next = waiting.shift();
      // Whoever waited takes the place over.
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
  return (address) => {
    const known = begun.get(address);
    if (known !== undefined) return known;
    if (begun.size === limits.pictures) {
      return Promise.reject(tooMany(`The article has more than ${limits.pictures} pictures to fetch.`));
    }
    const fetched = fetchNext(address);
    begun.set(address, fetched);
    return fetched;
  };
}

const tooMany = (message: string): Error =>
  failure('too-many-pictures', message, 'The others are left out; put them in by hand.');
