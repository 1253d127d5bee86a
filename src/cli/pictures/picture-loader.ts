import { BriefdeckError } from '../../diagnostics/error.js';
import type { Read } from '../../read/index.js';
import type { Io } from '../io.js';
import { readLocalPicture } from './local-picture.js';
import { picturePlace, type PicturePlace } from './picture-place.js';
import { NotFetched } from './picture-warnings.js';

/** Where an article comes from, as far as its pictures are concerned. */
export interface PictureOrigin {
  /** The folder that paths start from, absolute; nothing where the article is no file. */
  readonly folder?: string | undefined;
  /** The address that paths start from, where the article was fetched. */
  readonly address?: string | undefined;
  /** Fetches from the web; nothing where that is not allowed. Fails with BriefdeckErrors of kind `input`. */
  readonly fetch?: ((address: string) => Promise<Uint8Array>) | undefined;
}

/**
 * What loads the pictures of an article by their names. What lies on the web is fetched ahead, several at once; files are read
 * when they are asked for, so that no more are in memory than are kept.
 *
 * @param names of all pictures that will be asked for
 * @param inside those that came inside the source
 * @returns a function that fails with NotFetched, or a BriefdeckError of kind `input`
 */
export function pictureLoader(
  names: readonly string[],
  inside: Read['pictures'],
  { folder, address, fetch }: PictureOrigin,
  io: Pick<Io, 'files'>,
): (name: string) => Promise<Uint8Array> {
  const places = new Map(names.map((name) => [name, picturePlace(name, address)] as const));
  const fetched = new Map<string, Promise<Uint8Array>>();
  for (const [name, place] of places) {
    if (place.kind !== 'address' || fetch === undefined || inside?.has(name) === true) continue;
    const bytes = fetch(place.address);
    // It is told when the picture is asked for.
    bytes.catch(() => undefined);
    fetched.set(name, bytes);
  }
  return async (name) => {
    const place: PicturePlace | undefined = places.get(name);
    const held = inside?.get(name) ?? fetched.get(name);
    if (held !== undefined) return held;
    if (place?.kind === 'address') throw new NotFetched(place.address);
    if (place?.kind === 'file' && folder !== undefined) return readLocalPicture(folder, place.path, io);
    const [what, hint] = place?.kind === 'nowhere' ? [place.why, place.hint] : notBeside;
    throw new BriefdeckError('input', 'input.picture-nowhere', `The picture "${name.slice(0, 80)}" ${what}.`, { hint });
  };
}

const notBeside = ['lies beside an article that is no file', 'Give the article as a file, from its folder.'] as const;
