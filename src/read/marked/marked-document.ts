import type { Look } from '../steps/draft-article.js';

/**
 * An article as a format with marks holds it: what each part is, and its text on one line, not yet cleaned. Every reader of
 * such a format makes one of these; `articleOfMarked` makes the Article.
 */
export interface MarkedDocument {
  /** As the format itself says it; without, a heading or a first line that reads like one is taken. */
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  /** ISO 8601, as far as the source says. */
  readonly published?: string | undefined;
  /** Lines beside the article of which one may be its date: parts of what a page's window is called. */
  readonly besides?: readonly string[] | undefined;
  /** Who published it, to be named in place of the file: a site's name. */
  readonly publisher?: string | undefined;
  /** Where it is published, http or https, as the source says. */
  readonly address?: string | undefined;
  /** In reading order. */
  readonly parts: readonly Part[];
  /** The format marks headings, so that no short line is taken for one. */
  readonly marksHeadings: boolean;
  /** The pictures that came inside the source, by what `image` calls them. */
  readonly pictures?: ReadonlyMap<string, Uint8Array> | undefined;
}

export type Part = HeadingPart | TextPart | ListPart | TablePart | FigurePart;

export interface HeadingPart {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
}

export interface TextPart {
  readonly kind: 'paragraph' | 'quote';
  readonly text: string;
  /** How it is set from end to end. */
  readonly look?: Look | undefined;
  /** What the format marks it as, of what stands below a title. */
  readonly says?: Particular | undefined;
}

export type Particular = 'subtitle' | 'author' | 'date';

export interface ListPart {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Items of inner lists follow the item that they belong to. */
  readonly items: readonly {
    readonly marker?: string;
    readonly text: string;
    /** In how many other items it stands; 0 where it isn't said. */
    readonly depth?: number;
    /** All of it is a link. */
    readonly link?: boolean;
  }[];
}

export interface TablePart {
  readonly kind: 'table';
  /** The first row names the columns. */
  readonly header: boolean;
  /** Rows of equal length; a cell may be empty. */
  readonly rows: readonly (readonly string[])[];
  readonly caption?: string | undefined;
}

/** A picture, or a caption whose picture the format has lost. */
export interface FigurePart {
  readonly kind: 'figure';
  /** May hold the credit too; it is told apart by its wording. */
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  /** A key of `pictures`, an absolute address, or a path from the source, written as addresses are (RFC 3986). */
  readonly image?: string | undefined;
  /** What the picture shows, as the source says it for those who don't see it. */
  readonly alternative?: string | undefined;
}
