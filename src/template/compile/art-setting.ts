import type { ResolvedTheme } from '../theme/resolve/resolved.js';
import type { EmbeddedPictures } from './picture/embedded-pictures.js';

/** What drawing the art of a master or layout needs besides the art itself. */
export interface ArtSetting {
  /** Name of the part that shows it. */
  readonly part: string;
  /** The next number that no shape of the part has. */
  readonly nextId: () => number;
  readonly pictures: EmbeddedPictures;
  readonly colours: ResolvedTheme['colours'];
}

/** Counts up from a number. */
export function countFrom(first: number): () => number {
  let next = first;
  return () => next++;
}
