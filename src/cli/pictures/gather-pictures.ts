import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Article } from '../../model/article.js';
import { inspectPicture } from '../../picture/inspect-picture.js';
import { PictureRefusal } from '../../picture/picture-refusal.js';
import type { SourcePicture, SourcePictures } from '../../picture/picture.js';
import type { Read } from '../../read/index.js';
import type { Io } from '../io.js';
import { throwIfInterrupted } from '../process/output.js';
import { pictureLoader, type PictureOrigin } from './picture-loader.js';
import { NeedsImageLibrary, PictureWarnings } from './picture-warnings.js';

export interface Gathered {
  readonly sources: SourcePictures;
  /** One for each picture that is left out, as far as they are few. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells whether a picture can be shown; undefined is for one that only an image library could read. */
export type Inspect = (bytes: Uint8Array) => Promise<SourcePicture | undefined>;

/**
 * Gathers the pictures that the figures of an article name: those that came inside its source, those that lie beside it, and
 * those on the web where that is allowed. One that can't be had or shown is left out with a warning, and is never an error.
 *
 * @param fetchHint what to do so that pictures of the web are fetched
 * @returns the pictures by their names; equal files are one value
 */
export async function gatherPictures(
  { value: article, pictures: inside }: Pick<Read, 'value' | 'pictures'>,
  origin: PictureOrigin & { readonly fetchHint: string },
  io: Pick<Io, 'files' | 'signal'>,
  inspect: Inspect = inspectPicture,
): Promise<Gathered> {
  const warnings = new PictureWarnings(article.source.name);
  const names = namesOf(article);
  const wanted = names.slice(0, mostPictures);
  const load = pictureLoader(wanted, inside, origin, io);
  const pictureOf = onceEach(inspect);
  const sources = new Map<string, SourcePicture>();
  for (const name of wanted) {
    throwIfInterrupted(io);
    try {
      sources.set(name, await pictureOf(await load(name)));
    } catch (cause) {
      warnings.leftOut(name, cause);
    }
  }
  for (const name of names.slice(mostPictures)) warnings.leftOut(name, tooMany);
  return { sources, diagnostics: warnings.all(origin.fetchHint) };
}

const namesOf = ({ blocks }: Article): string[] => [
  ...new Set(blocks.flatMap((block) => (block.kind === 'figure' && block.image !== undefined ? [block.image] : []))),
];

/** Inspects each file once, and no more of them than memory is meant for. */
function onceEach(inspect: Inspect): (bytes: Uint8Array) => Promise<SourcePicture> {
  const known = new Map<string, SourcePicture>();
  let total = 0;
  return async (bytes) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const seen = known.get(hash);
    if (seen !== undefined) return seen;
    if (total + bytes.length > mostBytes) throw tooLarge;
    const picture = await inspect(bytes);
    if (picture === undefined) throw new NeedsImageLibrary();
    known.set(hash, picture);
    total += bytes.length;
    return picture;
  };
}

/** What is gathered of one article at the most. */
const mostPictures = 60;
const mostBytes = 200_000_000;

const byHand = 'Put it into the deck by hand.';
const tooMany = new PictureRefusal(`comes after ${mostPictures} others`, byHand);
const tooLarge = new PictureRefusal(`would make more than ${mostBytes / 1_000_000} MB with those before it`, byHand);
