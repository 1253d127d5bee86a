import type { Span } from '../../model/span.js';
import type { Choice } from '../choose/choose-layout.js';
import type { Entry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import type { HeadingClaim } from './titled/claims.js';

/** How a topic is read, for whoever parts it. */
export interface Parting {
  /** Lays what is left of a part below its title out; undefined where no slide holds it. */
  readonly choose: (sheet: Sheet) => Choice | undefined;
  /** Whether a sentence opens with nothing that leans on the one before, and with nobody who says it; "I" is somebody whom the slide names. */
  readonly standsAlone: (text: string, isNamed: boolean) => boolean;
  /** Whether a paragraph of the article ends between a point and the one before it: there a reader pauses. */
  readonly pausesBetween: (before: Entry, entry: Entry) => boolean;
  /** Whether a point points back to the one before it, which stands before it in the article too: it opens no slide. */
  readonly leansOn: (before: Entry, entry: Entry) => boolean;
  /**
   * Whether the title that a point gives may head what stands below it: the message of the article, or what the others go on from and all speak
   * of, that counts nothing of its own and that they do not take back.
   */
  readonly heads: (
    sheet: Sheet,
    opening: { readonly first: Entry; readonly titled: Entry },
    below: readonly Entry[],
  ) => boolean;
  /** Whether a sentence says more over the lines of its slide than a fixed label. */
  readonly claims: (claim: HeadingClaim) => boolean;
  /** How long the message of an article may be as a title, in UTF-16 units. */
  readonly mostOfMessage: number;
  /** The places of the sentences of a text. */
  readonly sentencesOf: (text: string) => readonly Span[];
  /** Whether a heading is a fixed label that any lines may stand under. */
  readonly saysNothing: (heading: string) => boolean;
  /** Whether what announces a list may be read without it, over a slide. */
  readonly namesList: (text: string) => boolean;
  /** Whether the slides behind the first of a sheet are called otherwise, as what to remember goes on as further facts. */
  readonly isRenamed: (sheet: Sheet) => boolean;
  /** Whether a sheet opens with what says more than its heading: the first slide may have that for its title too. */
  readonly mayLoseHeading: (sheet: Sheet) => boolean;
}
