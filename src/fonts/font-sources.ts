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
