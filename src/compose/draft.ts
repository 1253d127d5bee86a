import type { Run } from '../model/deck.js';
import type { Placeholder } from '../template/model.js';

/** A paragraph before it is fitted. */
export interface DraftParagraph {
  /** Level of the placeholder's style. */
  readonly level: number;
  readonly runs: readonly Run[];
  readonly number?: number | undefined;
  /** It announces what stands below it: without the mark and the indent of its level. */
  readonly plain?: true | undefined;
  /** What it goes on from: it stands below that without a mark, where the text of that begins. */
  readonly under?: DraftParagraph | undefined;
}

/** What is to stand in a placeholder. */
export interface DraftFill {
  readonly placeholder: Placeholder;
  readonly paragraphs: readonly DraftParagraph[];
}

/** Boxes that are set in the same size, because they stand side by side on a slide. */
export interface DraftGroup {
  readonly fills: readonly DraftFill[];
  /** Paragraphs may be moved apart to use the height of the box. */
  readonly spread?: boolean;
  /** Little text may be set larger than the style says, up to its maximum. */
  readonly grow?: boolean;
  /** It is one sentence, which may be larger than points. */
  readonly alone?: boolean;
  /** Not larger than this share of the size that the group before it is set in: what stands behind a line is read after it. */
  readonly behind?: number;
  /** A share of the height that stays free, where boxes stand close on one another. */
  readonly air?: number;
  /** No word is broken even at the smallest size: numbers and dates do not fit rather than that. */
  readonly unbroken?: true;
  /** The level whose size decides; that of most text when absent. */
  readonly main?: number;
  /** No paragraph takes more lines than this. */
  readonly mostLines?: number;
  /** No paragraph takes more lines than this in any size that it fits in so: a number is read on one. */
  readonly wantedLines?: number;
}

/** The content of a slide laid into a layout: what is left to do is to find its sizes. */
export interface Draft {
  readonly groups: readonly DraftGroup[];
  /** What the title placeholder shows, where it is not the heading of the topic as it stands. */
  readonly title?: string;
  /** That is what the slide says, and takes the room of the title, as many lines as it needs. */
  readonly titleIsContent?: true;
  /** Its lines stand as they belong together, and not as equals. */
  readonly showsRelation?: true;
  /** The draft already shows who speaks. */
  readonly showsSpeaker?: boolean;
}
