import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { PictureRefusal } from '../../../picture/picture-refusal.js';
import type { EncodedPicture, EncodePicture, SourcePicture, SourcePictures } from '../../../picture/picture.js';
import type { SlideContent } from '../content.js';
import { larger, wishedSizes, type WishedSize } from './wished-size.js';

/** The pictures that a deck shows, and what makes them ready for it. */
export interface GivenPictures {
  readonly sources: SourcePictures;
  readonly encode: EncodePicture;
}

/** The pictures of a deck, ready to be written or drawn. */
export interface EncodedPictures {
  /** By their names; a picture that has two is one value. */
  readonly pictures: ReadonlyMap<string, EncodedPicture>;
  /** Pictures that turned out to be damaged are left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the pictures of a deck ready, each once and one after the other: decoded they take many times as much memory.
 *
 * @throws Error when a picture that the deck shows is not given
 */
export async function encodePictures(
  slides: readonly SlideContent[],
  given: GivenPictures | undefined,
): Promise<EncodedPictures> {
  const uses = new Map<SourcePicture, { names: string[]; wish: WishedSize }>();
  for (const [name, wish] of wishedSizes(slides)) {
    const source = given?.sources.get(name);
    if (source === undefined) throw new Error(`The deck shows the picture ${name}, which is not given.`);
    const known = uses.get(source);
    uses.set(source, { names: [...(known?.names ?? []), name], wish: larger(known?.wish, wish) });
  }
  const pictures = new Map<string, EncodedPicture>();
  const diagnostics: Diagnostic[] = [];
  for (const [source, { names, wish }] of uses) {
    try {
      const encoded = await given?.encode(source, wish);
      if (encoded !== undefined) for (const name of names) pictures.set(name, encoded);
    } catch (cause) {
      if (!(cause instanceof PictureRefusal)) throw cause;
      diagnostics.push(leftOut(names[0] ?? '', cause));
    }
  }
  return { pictures, diagnostics };
}

const leftOut = (name: string, { message, hint }: PictureRefusal): Diagnostic => ({
  code: 'picture.refused',
  severity: 'warning',
  message: `The picture "${name}" ${message}, so its place stays empty.`,
  hint,
});
