import type { SceneLine } from '../scene.js';
import { spansOf, widthOfSpans } from '../text/spans.js';
import type { GraphicSetting } from './setting.js';

export interface LinePlace {
  /** Left edge, middle or right edge, in points. */
  readonly x: number;
  readonly baseline: number;
  readonly align: 'left' | 'centre' | 'right';
}

export interface LineLook {
  readonly size: number;
  readonly bold?: boolean;
  /** "RRGGBB"; the ink of the deck when absent. */
  readonly colour?: string;
}

/** One line of text in the font of tables and charts. */
export function setLine(
  text: string,
  { x, baseline, align }: LinePlace,
  { size, bold = false, colour }: LineLook,
  { fonts, family, ink }: GraphicSetting,
): SceneLine {
  const look = { family, bold, italic: false, size, colour: colour ?? ink, letterSpacing: 0 };
  const spans = spansOf([{ ...look, text }], 0, fonts);
  const width = widthOfSpans(spans);
  const start = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { baseline, spans: spans.map((span) => ({ ...span, x: span.x + start })) };
}

/** How wide a text is on one line, in points. */
export const lineWidth = (text: string, look: LineLook, setting: GraphicSetting): number =>
  widthOfSpans(setLine(text, { x: 0, baseline: 0, align: 'left' }, look, setting).spans);
