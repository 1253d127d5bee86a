import { relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import { copyElement, element, type XmlElement } from '../../../opc/xml/element.js';
import { child, descend, descendants } from '../../../opc/xml/query.js';
import { serializeXml } from '../../../opc/xml/serialize.js';
import { ownSlides } from '../layouts/slide-use.js';
import { reopenPackage, type Opened, type OpenedLayout } from '../open-package.js';
import { carry } from '../own-cover/carry.js';
import { stateStyle } from '../own-titles/state-style.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { contrastRatio } from '../../contrast.js';
import { contentLayouts, contentSlides, pointsLayout } from '../own-titles/points-layout.js';

/**
 * A file most of whose slides state the same background gets it on its layouts for content, on all where all slides do, and what names of colours mean on these
 * slides, where all of the file keep to that: on the layouts' own ground decks would look like nobody's.
 */
export function withOwnGround(opened: Opened): Opened {
  const { package: opc, parts } = opened;
  const points = pointsLayout(opened);
  const master = parts.masters[points?.master ?? 0];
  if (points === undefined || master === undefined) return opened;
  const slides = contentSlides(opened, points.master).map(({ slide }) => slide);
  const all = ownSlides(opc, parts.presentation, parts.presentationRoot).map(({ slide }) => slide);
  // What the opening slide stands on too is that of the cover.
  const ofAll = agreed(all, (slide) => backgroundOf(opc, slide), 1);
  const background = ofAll ?? agreed(slides, (slide) => backgroundOf(opc, slide));
  if (background === undefined) return opened;
  const copy = opc.clone();
  const map = agreed(all, (slide) => descend(opc.look(slide), 'p:clrMapOvr', 'a:overrideClrMapping'));
  const own = child(copy.xml(master.name), 'p:clrMap');
  if (map !== undefined && own !== undefined) own.attributes = { ...map.attributes };
  // Names of colours would mean something else there.
  else if (agreed(slides, (slide) => descend(opc.look(slide), 'p:clrMapOvr', 'a:overrideClrMapping')) !== undefined)
    return opened;
  const isOwn = ({ found, master: own }: OpenedLayout): boolean =>
    own === points.master && found.part !== opened.ownCover;
  const layouts = (ofAll === undefined ? contentLayouts(opened, points.master) : opened.layouts.filter(isOwn)).map(
    ({ found }) => found.part,
  );
  for (const layout of layouts) put(copy, layout, background);
  const changed = reopenPackage(copy, opened);
  const tried = [changed, ...inks.map((ink) => reopenPackage(inInk(copy, layouts, ink), opened))];
  // On a ground that letters were not made for, those of the theme stand out that do so most.
  const [best] = tried
    .filter((one) => pointsLayout(one)?.found.part === points.found.part)
    .map((one) => ({ one, contrast: Math.min(enough, leastContrast(one)) }))
    .sort((one, other) => other.contrast - one.contrast);
  return best?.one ?? opened;
}

const inks = ['tx1', 'bg1'];
/** WCAG 2.2, 1.4.3. */
const enough = 4.5;

/** Of titles and texts on the layout for points; a ground of many colours is not judged. */
function leastContrast(opened: Opened): number {
  const places = pointsLayout(opened)?.found.placeholders.map(({ placeholder }) => placeholder) ?? [];
  const ratios = places.flatMap(({ type, levels, background }) => {
    const ink = levels[0]?.colour;
    return !texts.has(type) || ink === undefined || background === undefined ? [] : [contrastRatio(ink, background)];
  });
  return Math.min(...ratios);
}

const texts = new Set(['title', 'body', 'obj']);

/** A package whose layouts write titles and texts in a colour of the theme. */
function inInk(opc: OpcPackage, layouts: readonly string[], ink: string): OpcPackage {
  const copy = opc.clone();
  for (const shape of layouts.flatMap((layout) => shapesOf(copy.xml(layout)))) {
    const place = placeholderOf(shape);
    if (place === undefined || !texts.has(place['type'] ?? 'obj')) continue;
    for (const level of [0, 1, 2, 3, 4])
      stateStyle(shape, level, { fill: element('a:solidFill', {}, element('a:schemeClr', { val: ink })) });
  }
  return copy;
}

interface Background extends XmlElement {
  readonly slide: string;
}

/** What a slide states, with the pictures' parts in place of their names, so that it can be compared. */
function backgroundOf(opc: OpcPackage, slide: string): Background | undefined {
  const stated = descend(opc.look(slide), 'p:cSld', 'p:bg');
  if (stated === undefined) return undefined;
  const targets = new Map(opc.relationships(slide).map(({ id, target }) => [id, target]));
  const copy = copyElement(stated);
  for (const { attributes } of descendants(copy, 'a:blip'))
    attributes['r:embed'] = targets.get(attributes['r:embed'] ?? '') ?? '';
  return { ...copy, slide };
}

/** What six of ten slides state alike, or as many as are asked for. */
function agreed<T extends XmlElement>(
  slides: readonly string[],
  of: (slide: string) => T | undefined,
  share = leastShare,
): T | undefined {
  const stated = slides.map(of);
  const counts = new Map<string, number>();
  const keyOf = ({ name, attributes, children }: T): string => serializeXml({ name, attributes, children });
  for (const one of stated) if (one !== undefined) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (slides.length < fewest || most === undefined || most[1] < share * slides.length) return undefined;
  return stated.find((one) => one !== undefined && keyOf(one) === most[0]);
}

/** Of fewer slides nothing is told. */
const fewest = 3;
const leastShare = 0.6;

function put(opc: OpcPackage, layout: string, { slide }: Background): void {
  const stated = descend(opc.look(slide), 'p:cSld', 'p:bg');
  const content = child(opc.xml(layout), 'p:cSld');
  const { elements, pictures } = carry(opc, slide, stated === undefined ? [] : [stated]);
  if (content === undefined || elements.length === 0) return;
  for (const [id, target] of pictures) {
    const related = opc.relate(layout, relationshipTypes.image, target);
    for (const blip of elements.flatMap((one) => descendants(one, 'a:blip')))
      if (blip.attributes['r:embed'] === id) blip.attributes['r:embed'] = related;
  }
  content.children = [
    ...elements,
    ...content.children.filter((node) => typeof node === 'string' || node.name !== 'p:bg'),
  ];
}
