import { lineHeight, styleOf } from '../../measure/text-style.js';
import { measureText } from '../../measure/measure-text.js';
import type { Fill, Paragraph, Slide } from '../../model/deck.js';
import { emu, emuToPoints, pointsToEmu, type Box } from '../../model/units.js';
import type { Placeholder } from '../../template/model.js';
import type { ReadTemplate } from '../../template/open/read-template.js';

/** What stands in a placeholder of a slide. */
export interface ShownText {
  readonly at: string;
  readonly layout: string;
  readonly placeholder: Placeholder;
  readonly fill: Fill;
  readonly words: string;
  /** The smallest, in points. */
  readonly size: number;
  /** Where the lines stand. */
  readonly area: Box;
  /** Lines that the box does not hold. */
  readonly spill: number;
}

/** The texts of a slide, each with the area that its lines take. */
export function textsOn(slide: Slide, number: number, { template: { model } }: ReadTemplate): ShownText[] {
  const layout = model.layouts.find(({ name }) => name === slide.layout);
  return slide.fills.flatMap((fill): ShownText[] => {
    const placeholder = layout?.placeholders.find(({ key }) => key === fill.placeholder);
    if (placeholder === undefined || fill.paragraphs.length === 0) return [];
    const { box, insets, anchor } = placeholder;
    const sizes = fill.paragraphs.map((one) => sizeOf(one, placeholder));
    const height = fill.paragraphs.reduce((sum, paragraph, index) => {
      const style = styleOf(placeholder, paragraph.level);
      const before = index === 0 ? 0 : (paragraph.spaceBefore ?? style.spaceBefore);
      return sum + paragraph.lines * lineHeight(style, sizes[index] ?? 0) + before + style.spaceAfter;
    }, 0);
    const inner = emuToPoints(box.height - insets.top - insets.bottom);
    const top = { top: 0, middle: (inner - height) / 2, bottom: inner - height }[anchor];
    const across = widthOf(fill, placeholder);
    const first = styleOf(placeholder, 0);
    const room = box.width - insets.left - insets.right;
    const left = { left: first.marginLeft, centre: (room - across) / 2, right: room - across }[first.align ?? 'left'];
    return [
      {
        at: `slide ${number} (${slide.layout}), ${fill.placeholder}`,
        layout: slide.layout,
        placeholder,
        fill,
        words: fill.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'),
        size: Math.min(...sizes),
        area: {
          x: emu(box.x + insets.left + left),
          y: emu(box.y + insets.top + pointsToEmu(top)),
          width: emu(across),
          height: pointsToEmu(height),
        },
        spill: (height - inner) / lineHeight(first, Math.max(...sizes)),
      },
    ];
  });
}

const sizeOf = ({ size, level }: Paragraph, placeholder: Placeholder): number =>
  size ?? styleOf(placeholder, level).size;

/** In English Metric Units: the longest line where all are single, else all of the box. */
function widthOf({ paragraphs }: Fill, placeholder: Placeholder): number {
  const { box, insets } = placeholder;
  const room = box.width - insets.left - insets.right;
  const widths = paragraphs.map((one) => {
    const style = styleOf(placeholder, one.level);
    if (one.lines > 1) return room - style.marginLeft;
    return pointsToEmu(measureText(one.runs.map(({ text }) => text).join(''), style, sizeOf(one, placeholder)));
  });
  return Math.min(room, Math.max(...widths));
}
