import { points } from '../../model/units.js';
import type { Placeholder, TextStyle } from '../../template/model.js';
import { styleOf } from '../../measure/text-style.js';

/** How text of a table or chart is measured in a placeholder: in its fonts, but plain, as tables inherit nothing else of it. */
export function cellStyle(placeholder: Placeholder, bold: boolean): TextStyle {
  return { ...styleOf(placeholder, 0), bold, italic: false, capitals: false, letterSpacing: points(0) };
}
