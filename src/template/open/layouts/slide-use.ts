import { relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children } from '../../../opc/xml/query.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { isDrawing } from '../slides/is-drawing.js';
import { saysWords } from '../slides/is-drawn.js';

/** How a template's own slides use its layouts, by part name. */
export interface SlideUse {
  readonly counts: ReadonlyMap<string, number>;
  /** The layout of the slide that opens the talk, where one does. */
  readonly first: string | undefined;
}

/**
 * @param presentation name of the presentation part
 * @param root its root element; slides that it names and the package lacks are passed over
 */
export function slideUse(opc: OpcPackage, presentation: string, root: XmlElement): SlideUse {
  const slides = ownSlides(opc, presentation, root);
  const layouts = slides.map(({ layout }) => layout);
  const { opening: first } = openingOf(opc, slides);
  const opens = first !== undefined && !isDrawing(opc.look(first.slide));
  const counts = new Map<string, number>();
  for (const layout of layouts) counts.set(layout, (counts.get(layout) ?? 0) + 1);
  return { counts, first: opens ? first.layout : undefined };
}

/** A slide of the file's own, and what it stands on, both by part name. */
export interface OwnSlide {
  readonly slide: string;
  readonly layout: string;
}

/** The file's own slides in their order. */
export function ownSlides(opc: OpcPackage, presentation: string, root: XmlElement): OwnSlide[] {
  const targets = new Map(opc.relationships(presentation).map(({ id, target }) => [id, target]));
  const list = child(root, 'p:sldIdLst');
  return (list === undefined ? [] : children(list, 'p:sldId')).flatMap(({ attributes }) => {
    const slide = targets.get(attributes['r:id'] ?? '');
    if (slide === undefined || !opc.has(slide)) return [];
    const layout = opc.relationships(slide).find(({ type }) => type === relationshipTypes.slideLayout)?.target;
    return layout === undefined ? [] : [{ slide, layout }];
  });
}

/** A file's own slides, parted into the one that opens the talk and what follows. */
export interface Opening {
  readonly opening: OwnSlide | undefined;
  readonly rest: readonly OwnSlide[];
}

/**
 * The slide that opens a talk: the first; the second where the first says nothing, and that is the only one on its layout, or stands on
 * one that has a title and a line below it and nothing else, as the next does not. A picture is shown while people come in, and what the talk is called stands
 * behind it.
 */
export function openingOf(opc: OpcPackage, slides: readonly OwnSlide[]): Opening {
  const [first, second, ...others] = slides;
  const isSilent = first !== undefined && !saysWords(opc.look(first.slide));
  const isAlone = second !== undefined && !slides.some((one) => one !== second && one.layout === second.layout);
  const isOpening =
    second !== undefined && (isAlone || (second.layout !== others[0]?.layout && isForTitles(opc.look(second.layout))));
  return isSilent && isOpening && saysWords(opc.look(second.slide))
    ? { opening: second, rest: others }
    : { opening: first, rest: slides.slice(1) };
}

/** Whether a layout has places for a title and a subtitle, and for no other text. */
function isForTitles(layout: XmlElement): boolean {
  const types = shapesOf(layout).flatMap((shape) => {
    const place = placeholderOf(shape);
    return place === undefined || furniture.has(place['type'] ?? '') ? [] : [place['type'] ?? 'obj'];
  });
  return types.includes('subTitle') && types.every((type) => openingTypes.has(type));
}

const furniture = new Set(['dt', 'ftr', 'sldNum']);
const openingTypes = new Set(['title', 'ctrTitle', 'subTitle', 'pic']);

/** The layout that more than half of the file's own slides stand on, by part name, where they are enough to tell. */
export function usualLayout({ counts }: SlideUse): string | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return all < fewest ? undefined : [...counts.keys()].find((part) => (counts.get(part) ?? 0) > all / 2);
}

/** Of fewer slides nothing is told. */
const fewest = 3;
