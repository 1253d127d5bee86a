import type { Part } from '../../marked/marked-document.js';
import type { HtmlElement } from '../tree.js';

/** A part of a page, and what speaks for or against its being a part of the article. */
export interface Draft {
  readonly part: Part;
  /** The element that it stands in. */
  readonly from: HtmlElement;
  /** Readability counts it among the article. */
  readonly kept: boolean;
  /** How much of the text is links, bold, or italic: 0 to 1. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  /** The page names it as who wrote the article, or when. */
  readonly says?: 'author' | 'date' | undefined;
}

/** The words of a part that has words of its own; none for lists and tables. */
export const wordsOfPart = (part: Part): string =>
  part.kind === 'figure' ? (part.caption ?? '') : 'text' in part ? part.text : '';
