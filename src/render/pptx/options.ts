import type { EmbeddedFamily } from '../../fonts/embedding.js';
import type { LanguagePack } from '../../language/index.js';
import type { GivenPictures } from '../content/picture/encode-pictures.js';

/** What is asked of a deck as a file, beside what its slides say. */
export interface PptxOptions {
  readonly language: Pick<LanguagePack, 'locale'>;
  /** What the properties of the document say, where it differs from the deck. */
  readonly properties?: {
    readonly title?: string | undefined;
    readonly presenter?: string | undefined;
    readonly organisation?: string | undefined;
  };
  /** When the deck was made, as its properties say; a fixed time when absent, so that equal decks are equal. */
  readonly created?: Date | undefined;
  /** The Briefing as JSON, to travel inside the deck; none when absent. */
  readonly trace?: string | undefined;
  readonly pictures?: GivenPictures | undefined;
  /** Fonts whose files go into the deck. */
  readonly fonts?: readonly EmbeddedFamily[] | undefined;
}
