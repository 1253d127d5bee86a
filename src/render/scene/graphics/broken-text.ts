import { breakRuns } from '../../../measure/break-runs.js';
import { emu, points } from '../../../model/units.js';
import type { TextStyle } from '../../../template/model.js';
import { fontSetOf } from '../text/spans.js';
import type { GraphicSetting } from './setting.js';

/** The lines of a text in a table or chart, which inherit nothing from a placeholder but its fonts. */
export function brokenText(
  text: string,
  { size, bold, width }: { readonly size: number; readonly bold: boolean; readonly width: number },
  { fonts, family, ink }: GraphicSetting,
): string[] {
  const style: TextStyle = {
    fonts: [family],
    fontSet: fontSetOf(fonts, false),
    bold,
    italic: false,
    capitals: false,
    letterSpacing: points(0),
    size: points(size),
    minimum: points(size),
    maximum: points(size),
    colour: ink,
    pitch: { kind: 'multiple', value: cellPitch },
    spaceBefore: points(0),
    spaceAfter: points(0),
    marginLeft: emu(0),
    indent: emu(0),
    bullet: false,
  };
  return breakRuns([{ text }], style, size, { width }).map(({ runs }) => runs.map((run) => run.text).join(''));
}

/** The distance between two lines, in sizes: what is written for cells. */
export const cellPitch = 1.2;
