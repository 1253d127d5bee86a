import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { descend, descendants } from '../../../opc/xml/query.js';
import type { TemplateModel } from '../../model.js';
import type { MasterParts, TemplateParts } from '../find-parts.js';
import { placeholderOf, shapesOf } from '../shapes.js';

/**
 * Makes the places and letters of masters as large as the slide that were drawn for a page of ten by seven and a half inches, where the
 * slide is larger both ways and nothing else is drawn on them: programs that write their own slides leave the master of an empty file
 * behind them, whose places end in the middle of the slide.
 *
 * @returns a package of its own where a master was made larger, else the same
 */
export function asLargeAsSlide(
  opc: OpcPackage,
  { masters }: TemplateParts,
  { width, height }: TemplateModel['size'],
): OpcPackage {
  const [across, down] = [width / usual.width, height / usual.height];
  if (Math.min(across, down) < leastLarger) return opc;
  const small = masters.flatMap((master) => drawnForUsualPage(opc, master));
  if (small.length === 0) return opc;
  const copy = opc.clone();
  for (const part of small) enlarge(copy.xml(part), { across, down });
  return copy;
}

/** The page of ten by seven and a half inches, in EMU. */
const usual = { width: 9_144_000, height: 6_858_000 };
/** Of a slide that is a little larger nobody sees the rest. */
const leastLarger = 1.05;

/**
 * The parts of a master that lie on that page: the master, if its places take most of the page and nothing stands beside them, and those
 * of its layouts of which the same is true but that their places may be few.
 */
function drawnForUsualPage(opc: OpcPackage, { name, layouts }: MasterParts): string[] {
  const [master, ...parts] = [name, ...layouts].map((part) => ({ part, ...extentOf(shapesOf(opc.look(part))) }));
  const onPage = parts.filter(isOnUsualPage);
  const isWhole =
    master !== undefined && isOnUsualPage(master) && takesPage(master) && parts.every(isOnUsualPageOrDrawn);
  return isWhole ? [name, ...onPage.map(({ part }) => part)] : [];
}

interface Extent {
  readonly right: number;
  readonly bottom: number;
  readonly isBare: boolean;
}

const isWithin = ({ right, bottom }: Extent): boolean => right <= usual.width && bottom <= usual.height;
const isOnUsualPage = (one: Extent): boolean => one.isBare && isWithin(one);
const isOnUsualPageOrDrawn = (one: Extent): boolean => !one.isBare || isWithin(one);
const takesPage = ({ right, bottom }: Extent): boolean =>
  right >= leastTaken * usual.width && bottom >= leastTaken * usual.height;

function extentOf(shapes: readonly XmlElement[]): Extent {
  const edges = shapes.flatMap((shape) => descend(shape, 'p:spPr', 'a:xfrm') ?? []).map(edgesOf);
  return {
    right: Math.max(0, ...edges.map((one) => one.right)),
    bottom: Math.max(0, ...edges.map((one) => one.bottom)),
    isBare: shapes.every((shape) => placeholderOf(shape) !== undefined),
  };
}

const leastTaken = 0.9;

function edgesOf(frame: XmlElement): { readonly right: number; readonly bottom: number } {
  const [from, size] = [descend(frame, 'a:off')?.attributes, descend(frame, 'a:ext')?.attributes];
  return {
    right: Number(from?.['x'] ?? 0) + Number(size?.['cx'] ?? 0),
    bottom: Number(from?.['y'] ?? 0) + Number(size?.['cy'] ?? 0),
  };
}

function enlarge(root: XmlElement, { across, down }: Readonly<Record<'across' | 'down', number>>): void {
  const letters = Math.min(across, down);
  const times = (element: XmlElement, names: readonly string[], factor: number): void => {
    for (const name of names) {
      const stated = Number(element.attributes[name]);
      if (element.attributes[name] !== undefined && Number.isFinite(stated))
        element.attributes = { ...element.attributes, [name]: String(Math.round(stated * factor)) };
    }
  };
  for (const frame of descendants(root, 'a:xfrm'))
    for (const name of ['a:off', 'a:ext'])
      for (const one of descendants(frame, name)) {
        times(one, ['x', 'cx'], across);
        times(one, ['y', 'cy'], down);
      }
  for (const name of ['a:defRPr', 'a:rPr', 'a:endParaRPr'])
    for (const one of descendants(root, name)) times(one, ['sz'], letters);
  for (const one of levels.flatMap((name) => descendants(root, name))) times(one, ['marL', 'indent'], letters);
  for (const one of descendants(root, 'a:spcPts')) times(one, ['val'], letters);
  for (const one of descendants(root, 'a:bodyPr')) times(one, ['lIns', 'tIns', 'rIns', 'bIns'], letters);
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `a:lvl${level}pPr`);
