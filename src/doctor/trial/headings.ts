import { placeholderOf } from '../../compose/arrange/arrangement.js';
import { styleOf } from '../../measure/text-style.js';
import type { Deck } from '../../model/deck.js';
import { contrastRatio } from '../../template/contrast.js';
import { cellsIn } from '../../template/open/ground/ground.js';
import type { ReadTemplate } from '../../template/open/read-template.js';
import type { Finding } from '../finding.js';
import { textsOn, type ShownText } from './shown-texts.js';

/** Headings that stand across the edge of something drawn, though they can be read on both sides of it, and long ones in letters much smaller than others. */
export function headingsOf(deck: Deck, read: ReadTemplate): Finding[] {
  const titles = deck.slides.flatMap((slide, index) =>
    index === 0 || slide.role === 'sources'
      ? []
      : textsOn(slide, index + 1, read).filter(({ placeholder: { key } }) => key === 'title'),
  );
  const largest = Math.max(...titles.map(({ size }) => size));
  return titles.flatMap((title) => [
    ...(isAcrossEdge(title, read) ? [warning(title.layout, 'its title stands across the edge of what is drawn.')] : []),
    ...(isMuchSmaller(title, largest, read)
      ? [warning(title.layout, `a long title is set in ${title.size} pt, and others in ${largest} pt.`)]
      : []),
  ]);
}

const warning = (layout: string, message: string): Finding => ({
  code: 'doctor.trial',
  severity: 'warning',
  layout,
  message,
  hint: 'Make the title higher or wider in PowerPoint, or exclude the layout in a map.',
});

/** Plain surfaces that meet under the letters of a title, away from the ends of its lines. */
function isAcrossEdge({ layout: name, placeholder, area }: ShownText, { layouts }: ReadTemplate): boolean {
  const read = layouts.find(({ layout }) => layout.name === name);
  const index = read?.layout.placeholders.indexOf(placeholder) ?? -1;
  if (read === undefined || read.found.placeholders[index]?.isFilled === true) return false;
  const { ground } = read.found;
  const { left, right, top, bottom } = cellsIn(ground, area);
  const under = ground.cells.filter((cell, at) => {
    const [row, column] = [Math.floor(at / ground.columns), at % ground.columns];
    return row >= top && row < bottom && column >= left && column < right && cell.isLine !== true;
  });
  const counts = new Map<string, number>();
  for (const { colour } of under) if (colour !== undefined) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined || second === undefined || second[1] < leastOfSurface * under.length) return false;
  // Shades of a gradient are many.
  return counts.size <= mostSurfaces && contrastRatio(first[0], second[0]) >= leastOfEdge;
}

/** Of what lies under the letters. */
const leastOfSurface = 0.12;
const mostSurfaces = 4;
/** A paler edge is not seen behind letters. */
const leastOfEdge = 1.2;

function isMuchSmaller({ layout: name, placeholder, size }: ShownText, largest: number, read: ReadTemplate): boolean {
  const { model } = read.template;
  const layout = model.layouts.find((one) => one.name === name);
  // Whoever says how small titles may be has looked at that.
  if (layout?.hasOpenSizes !== true) return false;
  const body = placeholderOf(layout, 'body');
  const points = body === undefined ? 0 : styleOf(body, 0).size;
  return placeholder.box.width > placeholder.box.height && size < mostOfSmall * largest && size < points;
}

/** Of the size of other titles. */
const mostOfSmall = 0.7;
