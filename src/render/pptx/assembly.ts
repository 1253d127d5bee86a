import type { Deck } from '../../model/deck.js';
import type { OpcPackage } from '../../opc/package.js';
import type { SlideContent } from '../content/content.js';
import type { PptxOptions } from './options.js';
import type { EncodedPictures } from '../content/picture/encode-pictures.js';

/** A deck on its way into a template's package: what every step knows, and the package that they change in turn. */
export interface Assembly {
  readonly deck: Deck;
  readonly slides: readonly SlideContent[];
  readonly options: PptxOptions;
  /** What pptxgenjs wrote: one slide for each of the deck. */
  readonly scratch: OpcPackage;
  /** The pictures of the slides by their names, as far as they can be shown. */
  readonly pictures: EncodedPictures['pictures'];
  readonly package: OpcPackage;
  /** The name of the presentation part. */
  readonly presentation: string;
}

/** Changes the package of the assembly. */
export type Step = (assembly: Assembly) => void;

/** The name of a slide's part; slides count from 1. */
export const slidePartName = (number: number): string => `/ppt/slides/slide${number}.xml`;
