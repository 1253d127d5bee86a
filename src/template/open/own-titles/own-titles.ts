import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import { emu, type Box } from '../../../model/units.js';
import { contrastRatio } from '../../contrast.js';
import type { TemplateModel } from '../../model.js';
import { sharedArea } from '../box.js';
import { reopenPackage, type Opened, type OpenedLayout } from '../open-package.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { habitsOf, inkOfTexts, type Habits } from './habits.js';
import { headText } from './head-text.js';
import { stateBox, stateStyle } from './state-style.js';
import {
  contentLayouts,
  contentSlides,
  placeOn,
  pointsLayout,
  type Place,
  type PointsLayout,
} from './points-layout.js';

/**
 * A file on whose own slides most titles are held, placed or written otherwise than their layouts say gets them so on its layouts for
 * content: people copy such slides, and know the house's titles from these.
 */
export function withOwnTitles(opened: Opened): Opened {
  const { package: opc, size } = opened;
  const points = pointsLayout(opened);
  const main = points && placeOn(points, 'title');
  if (points === undefined || main === undefined) return opened;
  const slides = contentSlides(opened, points.master).map(({ slide }) => opc.look(slide));
  const heads = slides.filter(keepsColours).flatMap((slide) => headText(slide, size) ?? []);
  if (heads.length < fewest || heads.length < slides.length / 2) return opened;
  const habits = unlike(fitting(habitsOf(heads, size), points, size), main);
  const below = inkOfTexts(slides.filter(keepsColours));
  if (saysNothing(habits) && below === undefined) return opened;
  const targets = contentLayouts(opened, points.master).filter((one) => {
    const title = placeOn(one, 'title');
    return title !== undefined && isAt(title.box, main.box);
  });
  // What cannot be read or leaves no room there is left as it was, the place before the letters.
  for (const tried of [habits, { ...habits, box: undefined }, { ...habits, fill: undefined, box: undefined }]) {
    const changed = reopenPackage(written(opc, targets, tried, below), opened);
    if (isFine(changed, points)) return changed;
  }
  return opened;
}

const fewest = 2;

/** Whether names of colours mean on a slide what they mean on its layout. */
const keepsColours = (slide: XmlElement): boolean =>
  descend(slide, 'p:clrMapOvr', 'a:overrideClrMapping') === undefined;

/** Whether two places are one: nobody sees a hair's breadth. */
function isAt(one: Box, other: Box): boolean {
  const offs = [one.x - other.x, one.y - other.y, one.width - other.width, one.height - other.height];
  return offs.every((off) => Math.abs(off) <= hair);
}

const hair = 60_000;

/** Habits as a title of ours can have them: wide enough, clear of the text below, and no smaller than is read. */
function fitting(habits: Habits, points: OpenedLayout, { width, height }: TemplateModel['size']): Habits {
  const stated = placeOn(points, 'title')?.levels[0]?.size ?? 0;
  const least = Math.min(stated, (leastSize * height) / usualHeight);
  const box = habits.box && widened(habits.box, habits.align, width);
  const bodies = points.found.placeholders.filter(({ placeholder: { type } }) => type === 'body' || type === 'obj');
  const isClear =
    box !== undefined &&
    box.width >= leastWidth * width &&
    box.y >= 0 &&
    bodies.every(({ placeholder }) => sharedArea(box, placeholder.box) <= mostShared * box.width * box.height);
  return {
    ...habits,
    box: isClear ? box : undefined,
    size: habits.size === undefined ? undefined : Math.max(habits.size, least),
  };
}

/** Habits that the layout does not have already. */
function unlike(habits: Habits, { box, anchor, levels: [style] }: Place): Habits {
  const unless = <T>(own: T | undefined, isSame: boolean): T | undefined => (isSame ? undefined : own);
  return {
    box: unless(habits.box, habits.box !== undefined && isAt(habits.box, box)),
    align: unless(habits.align, aligns.get(habits.align ?? '') === style?.align),
    anchor: unless(habits.anchor, anchors.get(habits.anchor ?? '') === anchor),
    size: unless(habits.size, habits.size === style?.size),
    bold: unless(habits.bold, (habits.bold === '1' || habits.bold === 'true') === style?.bold),
    fill: habits.fill,
    fonts: habits.fonts,
  };
}

const aligns = new Map([
  ['l', 'left'],
  ['ctr', 'centre'],
  ['r', 'right'],
]);
const anchors = new Map([
  ['t', 'top'],
  ['ctr', 'middle'],
  ['b', 'bottom'],
]);

const saysNothing = ({ fonts, ...others }: Habits): boolean =>
  fonts.length === 0 && Object.values(others).every((one) => one === undefined);

/** A box as wide as its words were has as much air on the other side of the slide. */
function widened(box: Box, align: string | undefined, width: number): Box {
  const right = width - box.x;
  if (align !== 'l' && align !== undefined) return box;
  return box.x > 0 && box.x < width / 4 && box.x + box.width < right ? { ...box, width: emu(right - box.x) } : box;
}

/** Points, on a slide of usual height in EMU. */
const leastSize = 28;
const usualHeight = 6_858_000;
const leastWidth = 0.5;
const mostShared = 0.25;

/** Whether the layout for points is that still, and its title can be read. */
function isFine(changed: Opened, before: PointsLayout): boolean {
  const points = pointsLayout(changed);
  const title = points && placeOn(points, 'title');
  const [was, ink] = [placeOn(before, 'title'), title?.levels[0]?.colour];
  if (points?.found.part !== before.found.part || ink === undefined) return false;
  if (points.isUnfit && !before.isUnfit) return false;
  const contrast = (place: Place | undefined): number | undefined => {
    const [colour, ground] = [place?.levels[0]?.colour, place?.background];
    return colour === undefined || ground === undefined ? undefined : contrastRatio(colour, ground);
  };
  const now = contrast(title);
  return now === undefined
    ? contrast(was) === undefined
    : now >= Math.min(leastContrast, contrast(was) ?? leastContrast);
}

/** WCAG 2.2, 1.4.3, for large text. */
const leastContrast = 3;

/** A package whose layouts state these habits; what stands below a title that goes up goes up with it. */
function written(
  opc: OpcPackage,
  targets: readonly OpenedLayout[],
  habits: Habits,
  below: XmlElement | undefined,
): OpcPackage {
  const copy = opc.clone();
  for (const { found } of targets) {
    const shapes = shapesOf(copy.xml(found.part)).filter((shape) => placeholderOf(shape) !== undefined);
    const shapeOf = ({ type, idx }: Place): XmlElement | undefined =>
      shapes.find((shape) => {
        const own = placeholderOf(shape);
        return (own?.['type'] ?? 'obj') === type && Number(own?.['idx'] ?? 0) === (idx ?? 0);
      });
    const places = found.placeholders.map(({ placeholder }) => placeholder);
    const title = places.find(({ type }) => type === 'title');
    const shape = title && shapeOf(title);
    if (title === undefined || shape === undefined) continue;
    const { box, anchor, ...style } = habits;
    const held = descend(shape, 'p:txBody', 'a:bodyPr');
    if (held !== undefined && anchor !== undefined) held.attributes = { ...held.attributes, anchor };
    stateStyle(shape, 0, style);
    for (const one of below === undefined ? [] : places.filter(({ type }) => isText(type))) {
      const text = shapeOf(one);
      if (text !== undefined)
        levels.forEach((level) => {
          stateStyle(text, level, { fill: below });
        });
    }
    if (box === undefined) continue;
    stateBox(shape, box);
    const rise = title.box.y + title.box.height - box.y - box.height - leastAir * found.ground.size.height;
    const rows = places.filter((one) => one !== title && isContent(one.type));
    const top = Math.min(...rows.map((one) => one.box.y));
    for (const one of rows.filter((row) => rise > 0 && row.box.y - top <= hair)) {
      const row = shapeOf(one);
      if (row !== undefined)
        stateBox(row, {
          ...one.box,
          y: emu(Math.round(one.box.y - rise)),
          height: emu(Math.round(one.box.height + rise)),
        });
    }
  }
  return copy;
}

const isText = (type: Place['type']): boolean => type === 'body' || type === 'obj';
const isContent = (type: Place['type']): boolean => isText(type) || ['pic', 'tbl', 'chart'].includes(type);
const levels = [0, 1, 2, 3, 4];
/** Between a title and what it heads, of the height. */
const leastAir = 0.03;
