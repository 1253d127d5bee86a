import { attribute, type HtmlElement } from '../tree.js';

/** How a run of text is set. */
export interface RunMarks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly linked: boolean;
  /** The run stands in an element that Readability kept. */
  readonly kept: boolean;
}

export const noMarks: RunMarks = { bold: false, italic: false, linked: false, kept: false };

/** The marks of what stands inside an element of a line. */
export const marksInside = (element: HtmlElement, around: RunMarks): RunMarks => ({
  ...around,
  bold: around.bold || element.tag === 'b' || element.tag === 'strong' || isStyledBold(element),
  italic:
    around.italic || element.tag === 'i' || element.tag === 'em' || /font-style\s*:\s*italic/i.test(style(element)),
  linked: around.linked || element.tag === 'a',
});

/** Whether an element is set bold by its own style. */
export const isStyledBold = (element: HtmlElement): boolean =>
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style(element));

const style = (element: HtmlElement): string => attribute(element, 'style').slice(0, 300);
