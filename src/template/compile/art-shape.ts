import { emu, pointsToEmu } from '../../model/units.js';
import { element, type XmlElement } from '../../opc/xml/element.js';
import type { ResolvedArt, ResolvedShape } from '../theme/resolve/resolved.js';
import type { ArtSetting } from './art-setting.js';
import { solidFill } from './colour.js';
import { quotationMark } from './text/quotation-mark.js';
import { pictureShape } from './picture/picture-shape.js';
import { emptyText, presetGeometry, transform } from './shape.js';

/** A drawn shape or a picture of a master or layout. */
export function artShape(art: ResolvedArt, setting: ArtSetting): XmlElement {
  return art.shape === 'picture' ? pictureShape(art, setting) : drawnShape(art, setting.nextId());
}

function drawnShape(art: ResolvedShape, id: number): XmlElement {
  const name = `${names[art.shape]} ${id}`;
  if (art.shape === 'line') return line(art, id, name);
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: String(id), name }),
      element('p:cNvSpPr'),
      element('p:nvPr', { userDrawn: '1' }),
    ),
    element(
      'p:spPr',
      {},
      transform(art.box),
      geometry(art.shape),
      art.fill === undefined ? element('a:noFill') : solidFill(art.fill),
      outline(art),
    ),
    emptyText(),
  );
}

/** Along the top of its box, or along the left when the box has no width. */
function line(art: ResolvedShape, id: number, name: string): XmlElement {
  const flat = art.box.width === 0 ? art.box : { ...art.box, height: emu(0) };
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      element('p:cNvPr', { id: String(id), name }),
      element('p:cNvCxnSpPr'),
      element('p:nvPr', { userDrawn: '1' }),
    ),
    element('p:spPr', {}, transform(flat), presetGeometry('line'), outline(art)),
  );
}

function geometry(shape: 'rectangle' | 'ellipse' | 'quotation-mark'): XmlElement {
  if (shape === 'quotation-mark') return quotationMark();
  return presetGeometry(shape === 'rectangle' ? 'rect' : 'ellipse');
}

function outline({ outline: stroke }: ResolvedShape): XmlElement {
  if (stroke === undefined) return element('a:ln', {}, element('a:noFill'));
  return element('a:ln', { w: String(pointsToEmu(stroke.width)) }, solidFill(stroke.paint));
}

const names = { rectangle: 'Rectangle', ellipse: 'Ellipse', line: 'Line', 'quotation-mark': 'Quotation mark' } as const;
