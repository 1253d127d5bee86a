import { points, pointsToEmu } from '../../../model/units.js';
import { singleLine } from '../../line-height.js';
import type { Layout, Placeholder, TemplateModel } from '../../model.js';
import { deriveRange } from './derive-ranges.js';

/**
 * A cover of which the title is one line, as for the occasion, over a place with more room in letters no smaller, with the title there:
 * what it is called is the largest thing on a cover. The next text below is then for the date, if nothing else is.
 */
export function withOpeningTitle(layout: Layout, size: TemplateModel['size']): Layout {
  const title = layout.placeholders.find(({ key }) => key === 'title');
  // A map that was written of the template says of it that nothing is put there.
  const [text, ...others] = layout.placeholders.filter(
    (one) => title !== undefined && /^(body|other)(-|$)/.test(one.key) && texts.has(one.type) && isBetter(one, title),
  );
  if (title === undefined || text === undefined || others.length > 0) return layout;
  const { box, insets, anchor, background } = text;
  const hasDate = layout.placeholders.some(({ key, type }) => key === 'date' && type === 'dt');
  const below = layout.placeholders
    .filter((one) => !hasDate && /^(detail(-\d+)?|date)$/.test(one.key) && one.box.y >= box.y + box.height * most)
    .toSorted((one, other) => one.box.y - other.box.y)[0];
  const called = (one: Placeholder, key: string): Placeholder => ({
    ...one,
    key,
    // A line alone has nothing behind it that space would part it from.
    levels: one.levels.map((style) =>
      deriveRange(key, { ...style, maximum: style.size, spaceAfter: points(0) }, size.height),
    ),
  });
  const placeholders = layout.placeholders.map((one): Placeholder => {
    if (one === title)
      return { ...title, box, insets, anchor, background, levels: levelsOf(title, text), isMoved: true };
    if (one === text) return called(text, 'other');
    return one === below ? called(one, 'date') : one;
  });
  return { ...layout, placeholders };
}

const texts = new Set<Placeholder['type']>(['body', 'obj']);
/** A text may reach a little into the place above it. */
const most = 0.9;

function isBetter(text: Placeholder, title: Placeholder): boolean {
  const [own, size] = [title, text].map(({ levels }) => levels[0]?.size ?? 0);
  if (own === undefined || size === undefined) return false;
  const isLine = title.box.height < pointsToEmu(mostOfLine * own * singleLine);
  const isBelow = text.box.y > title.box.y && text.box.height >= pointsToEmu(leastLines * size * singleLine);
  return isLine && isBelow && size >= own;
}

/** In lines: with the air that a place for one has been given. */
const mostOfLine = 2.6;
const leastLines = 3;

/** The title keeps its own letters, in the size of the place that it takes. */
const levelsOf = (title: Placeholder, text: Placeholder): Placeholder['levels'] =>
  title.levels.map((style) => {
    const wanted = text.levels[0]?.size ?? style.size;
    return { ...style, wanted, maximum: wanted };
  });
