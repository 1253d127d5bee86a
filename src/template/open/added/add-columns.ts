import { place } from '../../../opc/drawing/place.js';
import { copyElement, type XmlElement } from '../../../opc/xml/element.js';
import { child, descend } from '../../../opc/xml/query.js';
import { emu, type Box } from '../../../model/units.js';
import { columnsOf } from '../../columns.js';
import type { Layout, Placeholder } from '../../model.js';
import { claimsWithoutMap } from '../layouts/claims-of.js';
import { bodiesOf } from '../layouts/derive-roles.js';
import { looksOtherwise, titleOf, type Look } from '../layouts/looks-otherwise.js';
import type { FoundLayout } from '../layouts/read-layout.js';
import { reopenPackage, type Opened } from '../open-package.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { addLayoutPart } from './layout-part.js';

/**
 * A template that has no layout of two columns gets one, so that a picture stands beside what is said of it: its layout for points, the
 * body cut in half. Not where halves would be narrow.
 */
export function withColumns(opened: Opened): Opened {
  const { package: opc, parts, size } = opened;
  const { claims, named } = claimsWithoutMap(opened);
  const ofPoints = claims
    .filter(({ role }) => role === 'points')
    .flatMap((claim) => named.filter(({ layout }) => layout.name === claim.layout));
  const main = ofPoints.find(({ layout }) => bodiesOf(layout).length === 1);
  const body = main && bodiesOf(main.layout)[0];
  if (main === undefined || body === undefined || !isRoomy(body, size)) return opened;
  if (ofPoints.some((one) => columnsOf(one.layout) !== undefined && isAlike(one, main, size))) return opened;
  const copy = opc.clone();
  const root = copyElement(opc.look(main.found.part));
  const master = parts.masters[main.master];
  if (master === undefined || !splitBody(root, body)) return opened;
  addLayoutPart(
    copy,
    { root, name: 'Two Columns', type: 'twoObj', base: main.found.part },
    { master: master.name, presentation: parts.presentationRoot },
  );
  return reopenPackage(copy, opened);
}

/** Columns with another title, or on another ground, would look as of another deck. */
function isAlike(one: Named, main: Named, slide: Opened['size']): boolean {
  const [look, first] = [one, main].map(({ layout, found: { ground } }): Look => ({ layout, ground }));
  if (look === undefined || first === undefined) return false;
  return !looksOtherwise(look, first, { size: titleOf(main.layout)?.levels[0]?.size ?? 0, slide });
}

interface Named {
  readonly layout: Layout;
  readonly found: Pick<FoundLayout, 'ground'>;
}

function isRoomy({ box }: Placeholder, { width, height }: Opened['size']): boolean {
  return width > height && box.width >= leastWidth * width && box.height >= leastHeight * height;
}

/** As shares of the slide. */
const leastWidth = 0.6;
const leastHeight = 0.35;

/** Puts the body into the left half of its box and a copy of it into the right. */
function splitBody(root: XmlElement, { box, idx, type }: Placeholder): boolean {
  const shape = shapesOf(root).find((one) => {
    const own = placeholderOf(one);
    return own !== undefined && (own['type'] ?? 'obj') === type && Number(own['idx'] ?? 0) === (idx ?? 0);
  });
  const tree = descend(root, 'p:cSld', 'p:spTree');
  if (shape === undefined || tree === undefined) return false;
  const second = copyElement(shape);
  const [names, placeholder] = [descend(second, 'p:nvSpPr', 'p:cNvPr'), descend(second, 'p:nvSpPr', 'p:nvPr', 'p:ph')];
  if (names === undefined || placeholder === undefined) return false;
  names.attributes = { id: String(shapeId), name: 'Second column' };
  names.children = [];
  placeholder.attributes = { ...placeholder.attributes, idx: String(columnIndex) };
  const width = emu(Math.round(box.width * half));
  setPlace(shape, { ...box, width });
  setPlace(second, { ...box, x: emu(box.x + box.width - width), width });
  tree.children.splice(tree.children.indexOf(shape) + 1, 0, second);
  return true;
}

function setPlace(shape: XmlElement, box: Box): void {
  const properties = child(shape, 'p:spPr');
  if (properties === undefined) return;
  const others = properties.children.filter((node) => typeof node === 'string' || node.name !== 'a:xfrm');
  properties.children = [place('a:xfrm', box), ...others];
}

/** Of the width of the body; the rest is between the columns. */
const half = 0.48;
/** As those of other layouts that are added. */
const shapeId = 9003;
const columnIndex = 9003;
