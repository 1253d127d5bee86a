import type { EmbeddedFamily } from '../../fonts/embedding.js';
import type { LanguagePack } from '../../language/pack/pack.js';
import type { EncodePicture, SourcePictures } from '../../picture/picture.js';

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
  /** The pictures that the deck shows, and what makes them ready for it. */
  readonly pictures?: { readonly sources: SourcePictures; readonly encode: EncodePicture } | undefined;
  /** Fonts whose files go into the deck. */
  readonly fonts?: readonly EmbeddedFamily[] | undefined;
}
