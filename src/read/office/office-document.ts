import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FigurePart, HeadingPart, TablePart, TextPart } from '../marked/marked-document.js';

/** What a word processor's document holds, as its readers find it: paragraph after paragraph, each with what its style makes it. */
export interface OfficeDocument {
  /** In reading order. */
  readonly parts: readonly OfficePart[];
  /** The title in the document's properties, which may be left over from another document. */
  readonly namedTitle?: string | undefined;
  /** The pictures that its figures show, by what they call them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

export type OfficePart = TitlePart | HeadingPart | TextPart | ItemPart | TablePart | FigurePart | CaptionPart;

/** A paragraph in the style of titles. */
export interface TitlePart {
  readonly kind: 'title';
  readonly text: string;
}

/** A paragraph of a list. */
export interface ItemPart {
  readonly kind: 'item';
  /** Items that follow each other and name the same list belong together. */
  readonly list: string;
  /** From 0. */
  readonly level: number;
  /** Its number as it is shown; none for a bullet. */
  readonly marker?: string | undefined;
  readonly text: string;
}

/** A paragraph in the style of captions, which may belong to a picture, a table, or nothing. */
export interface CaptionPart {
  readonly kind: 'caption';
  readonly text: string;
  /** Where the document says that it is one of tables. */
  readonly ofTable?: boolean | undefined;
}
