import type { Placeholder } from '../../template/model.js';
import { fitText } from './fit-text.js';

/** Whether a placeholder holds all of a text on so many lines. */
export function fitsLines(placeholder: Placeholder, text: string, mostLines: number): boolean {
  const { fill, shortened } = fitText(placeholder, text, { mostLines });
  const lines = fill.paragraphs.reduce((sum, paragraph) => sum + paragraph.lines, 0);
  return !shortened && lines > 0 && lines <= mostLines;
}

/** How many lines a sentence in a title takes at most: two over what it heads, more where it stands in a column beside it. */
export const linesOfTitle = ({ box }: Placeholder): number => (box.height > box.width ? 7 : 2);
