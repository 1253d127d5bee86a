/** What the slides of a .pptx say now, whoever wrote it: text alone, in the order in which the slides are shown. */
export interface ShownDeck {
  readonly slides: readonly ShownSlide[];
}

export interface ShownSlide {
  /** Counts from 1. */
  readonly number: number;
  readonly paragraphs: readonly ShownParagraph[];
  readonly hasPicture: boolean;
  /** The paragraphs of the speaker notes. */
  readonly notes: readonly string[];
}

export interface ShownParagraph {
  readonly text: string;
  /** It stands in the title of the slide. */
  readonly isTitle: boolean;
}
