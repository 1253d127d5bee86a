import { emuToPoints } from '../../../model/units.js';
import type { Placeholder, TextStyle } from '../../../template/model.js';
import type { ParagraphContent } from '../../content/content.js';
import { outlineOfBox } from '../art/outline-of-box.js';
import type { DrawnFonts } from '../fonts/drawn-fonts.js';
import type { SceneParagraph } from '../scene.js';
import { spansOf } from './spans.js';
import { plainBullet } from './symbols.js';

/** Where the paragraph stands that a mark is for, in points. */
export interface MarkPlace {
  readonly placeholder: Placeholder;
  /** Left edge of its text, or of its first line where that is centred. */
  readonly left: number;
  readonly baseline: number;
  /** Of its first letter, which a mark follows that has no colour of its own. */
  readonly ink: string;
}

/** The bullet or number of a paragraph, hanging before its text; undefined where it has none. */
export function markOf(
  { number, plain, hang, runs, markInInk }: ParagraphContent,
  style: TextStyle,
  size: number,
  { placeholder, left, baseline, ink }: MarkPlace,
  fonts: DrawnFonts,
): SceneParagraph['mark'] {
  const { mark } = style;
  if (plain || (number === undefined && !style.bullet) || runs.length === 0) return undefined;
  const character = mark?.character === undefined ? undefined : plainBullet(mark.character, mark.font);
  const text = number === undefined ? character : String(number);
  if (text === undefined) return undefined;
  const hanging = hang === undefined ? emuToPoints(-1 * style.indent) : hang.by;
  const edge = emuToPoints(placeholder.box.x + placeholder.insets.left);
  const x = Math.max(edge, left - hanging);
  const look = {
    family: (number === undefined ? mark?.font : undefined) ?? style.fonts[0] ?? '',
    bold: style.bold || runs[0]?.bold === true,
    italic: style.italic,
    // A number that hangs where its style leaves it no room is as large as the text that it counts.
    size: size * (number !== undefined && hang !== undefined ? 1 : (mark?.share ?? 1)),
    colour: (markInInk ? undefined : mark?.colour) ?? ink,
  };
  const square = squares.get(text);
  const [face] = fonts.facesFor(look);
  if (square === undefined || face?.widths(text.codePointAt(0) ?? 0) !== undefined)
    return spansOf([{ ...look, text, letterSpacing: 0 }], x, fonts)[0];
  const { side, before, above } = square;
  const box = {
    x: x + before * look.size,
    y: baseline - above * look.size,
    width: side * look.size,
    height: side * look.size,
  };
  return { kind: 'shape', outline: outlineOfBox(box), fill: { kind: 'solid', colour: look.colour, opacity: 1 } };
}

/** Whether a character is drawn where a font lacks it. */
export const isDrawnSquare = (character: string): boolean => squares.has(character);

/** How large squares are that text fonts seldom have, and where they stand, in ems: as Arial has them. */
const squares = new Map([
  ['▪', { side: 0.29, before: 0.03, above: 0.5 }],
  ['■', { side: 0.6, before: 0.02, above: 0.62 }],
]);
