import type { Shift } from '../raised/raised.js';
import type { Destination } from './destination.js';

/** What is in force in a group; an inner group begins with that of the one around it. */
export interface Group {
  destination: Destination;
  /** Where text goes that is written a second time in Unicode: `\upr`. */
  unicode?: Destination | undefined;
  /** The next word is that of a destination which older programs do not know. */
  isStarred: boolean;
  /** How many characters stand behind each `\u` for programs without Unicode. */
  fallback: number;
  font?: number | undefined;
  isBold: boolean;
  shift?: Shift;
  /** Hidden, or deleted in a tracked change. */
  isHidden: boolean;
  isDeleted: boolean;
  paragraph: ParagraphForm;
}

/** What `\pard` sets back. */
export interface ParagraphForm {
  readonly style?: number | undefined;
  readonly outline?: number | undefined;
  readonly list?: number | undefined;
  readonly level?: number | undefined;
  readonly inTable?: boolean | undefined;
  readonly isDropCap?: boolean | undefined;
}
