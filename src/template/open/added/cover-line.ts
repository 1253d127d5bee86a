import { emu, pointsToEmu, type Box } from '../../../model/units.js';
import { copyElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import { contrastRatio } from '../../contrast.js';
import { singleLine } from '../../line-height.js';
import { overlapWith } from '../box.js';
import { behind } from '../ground/behind.js';
import { cellsIn, type Ground } from '../ground/ground.js';
import { isLegible } from '../ground/ink-on-cells.js';
import { claimsWithoutMap } from '../layouts/claims-of.js';
import type { FoundLayout } from '../layouts/read-layout.js';
import { reopenPackage, type Opened } from '../open-package.js';
import type { FoundPlaceholder } from '../placeholders/read-placeholder.js';
import { stateBox, stateStyle } from '../own-titles/state-style.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { placeholderShape } from './xml.js';

/**
 * A cover that has a place for its title alone gets one for a line below it, as for the date, where nothing is drawn there, else at the
 * foot of the title's own place, where that has room for both: a talk without a date is not told from the one a year before.
 */
export function withCoverLine(opened: Opened): Opened {
  const { claims, named } = claimsWithoutMap(opened);
  const claim = claims.find(({ role }) => role === 'cover');
  const cover = named.find(({ layout }) => layout.name === claim?.layout);
  if (cover === undefined || cover.layout.placeholders.some(({ key }) => isForLine(key))) return opened;
  const title = cover.found.placeholders.find(({ placeholder: { type } }) => titles.has(type));
  const line = title && (lineBelow(title, cover.found) ?? lineInside(title, cover.found.ground));
  if (line === undefined) return opened;
  const copy = opened.package.clone();
  const root = copy.xml(cover.found.part);
  const tree = descend(root, 'p:cSld', 'p:spTree');
  if (tree === undefined) return opened;
  const { align, left } = line;
  const shape = shapesOf(root).find((one) => titles.has(placeholderOf(one)?.['type'] ?? ''));
  if (left !== undefined && shape !== undefined) stateBox(shape, left);
  tree.children.push(
    placeholderShape(
      { id: added, name: 'Subtitle', type: 'subTitle', idx: added, size: line.size, isPlain: true, align, anchor: 't' },
      line.box,
    ),
  );
  const changed = reopenPackage(copy, opened);
  return inInkOfTitle(changed, cover.found.part) ?? changed;
}

/** Where letters of texts stand out little on a cover, the line is written as its title, as far as that says how it is. */
function inInkOfTitle(opened: Opened, part: string): Opened | undefined {
  const places = opened.layouts.find(({ found }) => found.part === part)?.found.placeholders ?? [];
  const [title, line] = [titles, lines].map((types) => places.find(({ placeholder: { type } }) => types.has(type)));
  const ground = line?.placeholder.background;
  const [own, other] = [line, title].map((one) => {
    const ink = one?.placeholder.levels[0]?.colour;
    return ink === undefined || ground === undefined ? 0 : contrastRatio(ink, ground);
  });
  if (own === undefined || other === undefined || ground === undefined || own >= enough || other <= own)
    return undefined;
  const copy = opened.package.clone();
  const shapes = shapesOf(copy.xml(part));
  const [from, to] = [titles, lines].map((types) =>
    shapes.find((one) => types.has(placeholderOf(one)?.['type'] ?? '')),
  );
  const fill = from && descend(from, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr', 'a:solidFill');
  if (fill === undefined || to === undefined) return undefined;
  stateStyle(to, 0, { fill: copyElement(fill) });
  return reopenPackage(copy, opened);
}

const lines = new Set(['subTitle']);
/** WCAG 2.2, 1.4.3. */
const enough = 4.5;

const isForLine = (key: string): boolean => /^(subtitle|body|date)(-|$)/.test(key);

interface Line {
  readonly box: Box;
  readonly size: number;
  readonly align: string;
  /** What the title keeps of its place, where the line is taken from that. */
  readonly left?: Box;
}

const titles = new Set(['title', 'ctrTitle']);

/** Where a line stands below a title; undefined where something is drawn or stands there, or the title begins far above its box's foot. */
function lineBelow(title: FoundPlaceholder, { placeholders, ground }: FoundLayout): Line | undefined {
  const { box, levels, anchor, insets } = title.placeholder;
  const stated = levels[0]?.size ?? 0;
  const isHigh = box.height > pointsToEmu(mostLines * stated * singleLine);
  const size = sizeOf(title);
  const height = emu(pointsToEmu(size * pitch) + insets.top + insets.bottom);
  const line = { ...box, y: emu(box.y + box.height), height };
  if (!title.upright || title.isFilled || (anchor === 'top' && isHigh)) return undefined;
  if (line.y + height > lowest * ground.size.height || !isClear(line, title, ground)) return undefined;
  const isTaken = placeholders.some(
    ({ placeholder: { box: own } }) => overlapWith(own, line) > 0 && overlapWith(own, box) < 1,
  );
  return isTaken ? undefined : { box: line, size, align: alignOf(title) };
}

/** Below three lines of a title that stands at the top of a high place, else at the foot of it. */
function lineInside(title: FoundPlaceholder, { size: slide }: Ground): Line | undefined {
  const { box, levels, anchor, insets } = title.placeholder;
  const [size, edges] = [sizeOf(title), insets.top + insets.bottom];
  const height = emu(pointsToEmu(size * pitch) + edges);
  const least = (leastTitle * slide.height) / usualHeight;
  const needed = linesOfTitle * least * singleLine + edges;
  const wanted = pointsToEmu(linesOfTitle * (levels[0]?.size ?? 0) * singleLine) + edges;
  const left = anchor === 'top' ? Math.min(box.height - height, wanted) : box.height - height;
  const isOnSlide = box.y >= 0 && box.y + left + height <= slide.height;
  if (!title.upright || left < needed || !isOnSlide) return undefined;
  const line = { ...box, y: emu(box.y + left), height };
  return { box: line, size, align: alignOf(title), left: { ...box, height: emu(left) } };
}

const sizeOf = ({ placeholder: { levels } }: FoundPlaceholder): number =>
  Math.min(mostSize, Math.max(leastSize, Math.round((levels[0]?.size ?? 0) * share)));

const alignOf = ({ placeholder: { levels } }: FoundPlaceholder): string =>
  ({ left: 'l', centre: 'ctr', right: 'r' })[levels[0]?.align ?? 'left'];

function isClear(line: Box, { placeholder: { box, levels } }: FoundPlaceholder, ground: Ground): boolean {
  const ink = levels[0]?.colour;
  const { isArt } = behind(ground, box, ink);
  const { left, right, top, bottom } = cellsIn(ground, line);
  return Array.from({ length: bottom - top }, (_, row) =>
    ground.cells.slice((top + row) * ground.columns + left, (top + row) * ground.columns + right),
  ).every((cells) => cells.every((cell) => !isArt(cell) && (cell.colour === undefined || isLegible(cell, ink))));
}

/** As those of other layouts that are added. */
const added = 9004;
/** Of a title's size; the others in points. */
const share = 0.5;
const leastSize = 16;
const mostSize = 24;
/** Of the size: a master may set its lines apart. */
const pitch = 1.5;
const mostLines = 3.2;
const linesOfTitle = 3;
/** Twenty-four points, and the height of a usual slide, in EMU. */
const leastTitle = 304_800;
const usualHeight = 6_858_000;
/** Of the height of the slide. */
const lowest = 0.95;
