import { addToGroup } from '../../model/collections/add-to-group.js';
import { placeholderOf } from '../../compose/arrange/arrangement.js';
import { styleOf } from '../../measure/text-style.js';
import type { Deck, Fill, Slide } from '../../model/deck.js';
import type { Layout, Placeholder } from '../../template/model.js';
import { titleIsAtHead } from '../../template/title-at-head.js';
import { alignOf } from '../../template/title-jump.js';
import type { ReadTemplate } from '../../template/open/read-template.js';
import type { Finding } from '../finding.js';

/** What somebody who looks at a deck finds wrong though all of it can be read. */
export function looksOf(deck: Deck, { template: { model } }: ReadTemplate): Finding[] {
  const found = deck.slides.flatMap((slide, index) => {
    const layout = model.layouts.find(({ name }) => name === slide.layout);
    if (layout === undefined) return [];
    return index === 0
      ? [...headOfCover(slide, layout, deck), ...belowTitle(slide, layout)]
      : [...titles(slide, layout), ...places(slide, layout, deck)];
  });
  return [...found, ...fragments(deck)];
}

const warning = (layout: string, message: string, hint: string): Finding => ({
  code: 'doctor.trial',
  severity: 'warning',
  layout,
  message,
  hint,
});

/** A cover is told from other slides by its title: it stands lower, or is larger. */
function headOfCover({ fills }: Slide, layout: Layout, { size }: Deck): Finding[] {
  if (!titleIsAtHead(layout, size)) return [];
  if ((sizeIn(fills, 'title', layout) ?? 0) >= largeTitle) return [];
  return [
    warning(layout.name, 'it is the cover, and looks as any other slide.', 'Name another for the cover in a map.'),
  ];
}

/** What stands under the title of a cover is held as that is, and stands near it. */
function belowTitle({ fills }: Slide, layout: Layout): Finding[] {
  const [title, below] = [placeholderOf(layout, 'title'), placeholderOf(layout, 'subtitle')];
  const isFilled = fills.some(({ placeholder }) => placeholder === 'subtitle');
  if (title === undefined || below === undefined || !isFilled) return [];
  const isAside = below.box.y + below.box.height <= title.box.y;
  const isOver = below.box.x < title.box.x + title.box.width && title.box.x < below.box.x + below.box.width;
  if (!isAside && (!isOver || alignOf(title) === alignOf(below))) return [];
  const message = isAside
    ? 'what stands with the title of the cover stands above it.'
    : 'what stands under the title of the cover is held otherwise than the title.';
  return [warning(layout.name, message, 'Move it in PowerPoint, or name another for the cover in a map.')];
}

/** Points. */
const largeTitle = 40;

/** Titles that are smaller than what stands below them by their own statement, or in print. */
function titles({ fills, role }: Slide, layout: Layout): Finding[] {
  // Over a source stands what kind of slide it is; what it is called is the message.
  if (role === 'sources') return [];
  const size = sizeIn(fills, 'title', layout);
  const below = sizeIn(fills, 'body', layout) ?? 0;
  const title = placeholderOf(layout, 'title');
  if (size === undefined || title === undefined) return [];
  const style = styleOf(title, 0);
  const isAbove = standsAbove(title, placeholderOf(layout, 'body'));
  if (size >= leastTitle && (!isAbove || (style.wanted ?? style.size) >= below)) return [];
  return [
    warning(
      layout.name,
      size < leastTitle ? `a title is set in ${size} pt.` : 'a title is smaller than the points below it.',
      'Make the title larger in PowerPoint, or exclude the layout in a map.',
    ),
  ];
}

/** A heading in a column of its own, beside what it heads, may be smaller. */
const standsAbove = ({ box: head }: Placeholder, body: Placeholder | undefined): boolean =>
  body !== undefined && head.x < body.box.x + body.box.width && body.box.x < head.x + head.width;

/** Points. */
const leastTitle = 12;

/** Points in a narrow strip, and pictures that nobody could see anything on. */
function places({ fills, graphics = [] }: Slide, layout: Layout, { size }: Deck): Finding[] {
  const body = placeholderOf(layout, 'body');
  const bodies = fills.filter(({ placeholder }) => /^body(-|$)/.test(placeholder));
  const isNarrow = body !== undefined && body.box.width < leastWidth * size.width;
  const isLow = body !== undefined && body.box.height < leastHeight * size.height;
  const isAlone = bodies.length === 1 && graphics.length === 0;
  const small = graphics.some((graphic) => {
    const box = graphic.box ?? layout.placeholders.find(({ key }) => key === graphic.placeholder)?.box;
    return (
      graphic.kind === 'picture' &&
      box !== undefined &&
      box.width * box.height < leastOfPicture * size.width * size.height
    );
  });
  const hint = 'Exclude the layout in a map, or make the place larger in PowerPoint.';
  return [
    ...(isAlone && isNarrow
      ? [warning(layout.name, 'points stand in a strip of less than two fifths of the slide.', hint)]
      : []),
    ...(isAlone && isLow
      ? [warning(layout.name, 'points stand in a strip of less than a third of the slide.', hint)]
      : []),
    ...(small ? [warning(layout.name, 'a picture stands there in the size of a logo.', hint)] : []),
  ];
}

/** As shares of the slide. */
const leastWidth = 0.4;
const leastHeight = 0.33;
const leastOfPicture = 0.05;

/** Five points of usual length that take more slides than anybody would give them. */
function fragments({ slides }: Deck): Finding[] {
  const counts = new Map<string, Slide[]>();
  for (const slide of slides)
    if (slide.topic !== undefined && (slide.graphics ?? []).length === 0) addToGroup(counts, slide.topic, slide);
  return [...counts.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined || own.length < mostSlides) return [];
    const message = `points of usual length take ${own.length} slides.`;
    return [warning(first.layout, message, 'Make the body larger in PowerPoint, or name another layout in a map.')];
  });
}

const mostSlides = 4;

/** The largest size of a text, in points; `undefined` where the slide does not have it. */
function sizeIn(fills: readonly Fill[], key: string, layout: Layout): number | undefined {
  const [fill, placeholder] = [fills.find((one) => one.placeholder === key), placeholderOf(layout, key)];
  if (fill === undefined || placeholder === undefined || fill.paragraphs.length === 0) return undefined;
  return Math.max(...fill.paragraphs.map(({ size, level }) => size ?? styleOf(placeholder, level).size));
}
