import { placeholderOf } from '../../compose/arrange/arrangement.js';
import { styleOf } from '../../measure/text-style.js';
import { emu } from '../../model/units.js';
import type { Deck, Fill, Slide } from '../../model/deck.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { contrastRatio } from '../../template/contrast.js';
import { overlapWith } from '../../template/open/box.js';
import { behind } from '../../template/open/ground/behind.js';
import { cellsIn } from '../../template/open/ground/ground.js';
import type { ReadTemplate } from '../../template/open/read-template.js';
import type { Finding } from '../finding.js';
import { textsOn, type ShownText } from './shown-texts.js';

/**
 * What a person sees at once on the slides of a deck: letters too small for the size of the slide, text at its very edge, with a line
 * through it, or half on dark and half on light, and pictures over the footer.
 */
export function onSlides(deck: Deck, read: ReadTemplate): Finding[] {
  const { model } = read.template;
  const layoutOf = (name: string): Layout | undefined => model.layouts.find((one) => one.name === name);
  return deck.slides.flatMap((slide, index) => {
    const layout = layoutOf(slide.layout);
    if (layout === undefined) return [];
    const texts = textsOn(slide, index + 1, read).filter(({ placeholder }) => !furniture.has(placeholder.type));
    const all = [
      ...texts.flatMap((text) => [...atEdge(text, model), ...crossed(text, read), ...halfAndHalf(text, read)]),
      ...overFooter(slide, layout, model),
      ...(index === 0 ? [] : [...smallLetters(slide, layout, model)]),
    ];
    return all.map((message): Finding => ({ ...warning, layout: slide.layout, message }));
  });
}

const warning = {
  code: 'doctor.trial',
  severity: 'warning',
  hint: 'Change it in PowerPoint, or exclude the layout in a map.',
} as const;

const furniture = new Set(['dt', 'ftr', 'sldNum']);
const isBody = (key: string): boolean => /^body(-|$)/.test(key);

/** Points in letters that were chosen for a page, not for a room. */
function smallLetters({ fills, role }: Slide, layout: Layout, { size: { width, height } }: TemplateModel): string[] {
  const sizes = fills.flatMap(({ placeholder: key, paragraphs }) => {
    const place = isBody(key) ? placeholderOf(layout, key) : undefined;
    return place === undefined ? [] : paragraphs.map(({ size, level }) => size ?? styleOf(place, level).size);
  });
  const largest = Math.max(...sizes);
  if (
    role === 'sources' ||
    sizes.length === 0 ||
    largest * emuOfPoint >= leastOfHeight * Math.min(height, width * usualShape)
  )
    return [];
  return [`points are set in ${largest} pt, which is small on a slide of this size.`];
}

const emuOfPoint = 12_700;
/** Fifteen points on a slide of seven and a half inches. */
const leastOfHeight = 0.0275;
/** Height by width; a page that is higher is read as a wide one. */
const usualShape = 0.75;

function atEdge(
  { placeholder: { key, box, insets, levels } }: ShownText,
  { size: { width } }: TemplateModel,
): string[] {
  const align = levels[0]?.align ?? 'left';
  const air = { left: box.x + insets.left, right: width - (box.x + box.width) + insets.right, centre: width };
  return air[align] < leastAir * width ? [`${key} begins at the very edge of the slide.`] : [];
}

/** Of the width of the slide. */
const leastAir = 0.012;

/** A line that runs through the letters of a text. */
function crossed({ layout: name, placeholder, area }: ShownText, { layouts }: ReadTemplate): string[] {
  const ground = layouts.find(({ layout }) => layout.name === name)?.found.ground;
  if (ground === undefined) return [];
  const { left, right, top, bottom } = cellsIn(ground, area);
  const { isArt } = behind(ground, placeholder.box, placeholder.levels[0]?.colour);
  const rows = Array.from({ length: Math.max(0, bottom - top) }, (_, row) =>
    ground.cells.slice((top + row) * ground.columns + left, (top + row) * ground.columns + right),
  );
  const isCrossed = rows.some((cells) => {
    const through = cells.filter(
      (cell) =>
        cell.lineAt !== undefined &&
        cell.lineAt > area.y + nearEdge &&
        cell.lineAt < area.y + area.height - nearEdge &&
        isArt(cell),
    );
    return through.length >= mostOfLine * cells.length;
  });
  return isCrossed ? [`a line runs through its ${placeholder.key}.`] : [];
}

/** Four points. */
const nearEdge = 50_800;
/** Of the width of the text. */
const mostOfLine = 0.5;

/** No ink is read well where a part of the letters stands on a dark ground and a part on a light one. */
function halfAndHalf({ layout: name, placeholder, area }: ShownText, { layouts }: ReadTemplate): string[] {
  const read = layouts.find(({ layout }) => layout.name === name);
  const index = read?.layout.placeholders.indexOf(placeholder) ?? -1;
  if (read === undefined || read.found.placeholders[index]?.isFilled === true) return [];
  const { ground } = read.found;
  const { left, right, top, bottom } = cellsIn(ground, area);
  const colours = ground.cells.flatMap(({ colour }, at) => {
    const [row, column] = [Math.floor(at / ground.columns), at % ground.columns];
    const isUnder = row >= top && row < bottom && column >= left && column < right;
    return isUnder && colour !== undefined ? [contrastRatio(colour, 'FFFFFF')] : [];
  });
  const share = (isOf: (contrast: number) => boolean): number =>
    colours.filter(isOf).length / Math.max(1, colours.length);
  const isBoth =
    share((contrast) => contrast > dark) >= leastOfGround && share((contrast) => contrast < light) >= leastOfGround;
  return isBoth ? [`${placeholder.key} stands half on a dark ground and half on a light one.`] : [];
}

/** Contrasts with white. */
const dark = 4.5;
const light = 2;
/** Of what lies under a text. */
const leastOfGround = 0.2;

/** Pictures and tables over what stands at the foot of a slide. */
function overFooter(
  { fills, graphics = [] }: Slide,
  layout: Layout,
  { size: { height: slide } }: TemplateModel,
): string[] {
  const footers = layout.placeholders.filter(
    ({ key, type, box: { y, width, height } }) =>
      furniture.has(type) && width > height && y > foot * slide && fills.some((fill: Fill) => fill.placeholder === key),
  );
  const isOver = graphics.some(({ box, placeholder }) => {
    const stated = layout.placeholders.find(({ key }) => key === placeholder)?.box;
    const place =
      box === undefined ? stated : { x: emu(box.x), y: emu(box.y), width: emu(box.width), height: emu(box.height) };
    return place !== undefined && footers.some((one) => overlapWith(place, one.box) >= mostOfFooter);
  });
  return isOver ? ['a picture or table lies over the footer.'] : [];
}

const mostOfFooter = 0.25;
/** Of the height of the slide. */
const foot = 0.8;
