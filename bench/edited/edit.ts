import type { OfficeEdit } from '../../tests/rendered/support/edit-in-office.js';
import type { Place } from './places.js';
import type { Seen, SeenLine, SeenTopic } from './seen.js';

/** A deck that edits are drawn for. */
export interface EditedDeck {
  readonly seen: Seen;
  readonly places: readonly Place[];
  readonly cells: readonly Cell[];
  /** Paragraphs that no edit has taken yet. */
  readonly free: (what: (place: Place) => boolean) => Place[];
  readonly take: (...places: readonly Place[]) => void;
  /** The slides of each topic by their numbers in the deck as it was built. */
  readonly slidesOf: ReadonlyMap<SeenTopic, readonly number[]>;
  /** The slides as they stand by now: their numbers before, or none for slides that came. */
  readonly order: (number | undefined)[];
  /** A slide of another deck, to be pasted. */
  readonly other: { readonly file: string; readonly slide: number; readonly topic: SeenTopic } | undefined;
  readonly random: Random;
}

/** A cell whose words stand in one row alone, and that row. */
export interface Cell {
  readonly slide: number;
  readonly text: string;
  readonly line: SeenLine;
}

export interface Random {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  readonly of: <T>(items: readonly T[]) => T | undefined;
  /** Words that stand nowhere else. */
  readonly word: () => string;
}

/** One edit: what is done in the office program, and, done at once, what of it the reader of the briefing is to see. */
export interface EditKind {
  readonly name: string;
  /** Slides are put into order when all lines are edited. */
  readonly isOfSlides?: true;
  /** @returns nothing where the deck has no place for it */
  readonly draw: (deck: EditedDeck) => readonly OfficeEdit[] | undefined;
}

/** The number that a slide has by now. */
export const numberNow = ({ order }: EditedDeck, slide: number): number => order.indexOf(slide) + 1;
