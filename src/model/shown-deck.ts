/** What the slides of a .pptx say now, whoever wrote it: text alone, in the order in which the slides are shown. */
export interface ShownDeck {
  readonly slides: readonly ShownSlide[];
}

/** What a slide of a .pptx says now. */
export interface ShownSlide {
  /** Counts from 1. */
  readonly number: number;
  readonly paragraphs: readonly ShownParagraph[];
  /** It has a place for a title, and nothing stands there. */
  readonly isUntitled?: true;
  readonly hasPicture: boolean;
  /** What the pictures on it show, for those who do not see them. */
  readonly pictures: readonly string[];
  /** The rows of its tables, cell by cell. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** How many charts, diagrams and other objects stand on it, which say nothing that is read here. */
  readonly objects: number;
  /** The paragraphs of the speaker notes. */
  readonly notes: readonly string[];
}

/** A paragraph on a slide, with what its place says of it. */
export interface ShownParagraph {
  readonly text: string;
  /** It stands in the title of the slide. */
  readonly isTitle: boolean;
  /** How deep it stands in its list, from 0. */
  readonly level: number;
  /** Which shape of the slide it stands in, in reading order. */
  readonly shape: number;
  /** It stands in a table. */
  readonly isCell?: true;
  /** What its place is for, in a deck of ours; LibreOffice leaves out what places are called. */
  readonly place?: ShownPlace;
  /** It stands in the footer. */
  readonly isFooter?: true;
}

/** Places of our layouts that hold something else than lines: the small line above a heading, names, times, numbers, cards, sides. */
export const shownPlaces = [
  'label',
  'speaker',
  'quote',
  'time',
  'value',
  'text',
  'detail',
  'card',
  'head',
  'side',
  'passage',
] as const;

/** What a place of our layouts holds, as its name in the deck tells. */
export interface ShownPlace {
  readonly holds: (typeof shownPlaces)[number];
  /** Which of those of a slide that go together, from 1; undefined where a slide has one alone. */
  readonly item?: number;
}
