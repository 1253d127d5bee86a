import type { FamilyFaces } from './file/family-faces.js';
import type { FontFile } from './file/font-file.js';

/** Finds the files of a family; an empty answer where there are none. */
export type FindFaces = (family: string) => Promise<FamilyFaces<FontFile>>;

/** Where font files come from; whoever knows a disk gives them. */
export interface FontSources {
  /** Files that the owner of the template put beside it: they go before everything else. */
  readonly own: FindFaces;
  /** Files that briefdeck brings along, for embedding: their widths are known without. */
  readonly shipped: FindFaces;
  /** Files that this machine has, for families of which nothing else is known. */
  readonly machine: FindFaces;
}

/**
 * The files of a family from the first place that has any.
 *
 * @param mayServe whether a place's files may be taken; where not, the next place is asked
 * @returns no files where no place has any
 */
export async function facesFrom(
  { own, shipped, machine }: FontSources,
  family: string,
  mayServe: (files: readonly FontFile[]) => boolean = () => true,
): Promise<FamilyFaces<FontFile>> {
  for (const find of [own, shipped, machine]) {
    const faces = await find(family);
    const files = Object.values(faces);
    if (files.length > 0 && mayServe(files)) return faces;
  }
  return {};
}
