import { emu, inchesToEmu, type Box } from '../../../model/units.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { ResolvedTheme } from '../../theme/resolve/resolved.js';
import { background } from '../background.js';
import { colourMapOfNotes } from '../colour-map.js';
import { numberParagraph, textParagraph } from '../text/paragraph.js';
import { plainLevels } from '../text/plain-levels.js';
import { presetGeometry, shapeTree, transform } from '../shape.js';

/** The page of notes, upright: 7.5 by 10 inches, as PowerPoint has it. */
export const notesSize = { width: inchesToEmu(7.5), height: inchesToEmu(10) };

/** The notes master (ECMA-376 part 1, 19.3.1.27): a picture of the slide, the notes below it, the page number. */
export function notesMasterPart(theme: ResolvedTheme): XmlElement {
  const { size, language } = theme;
  const margin = inchesToEmu(0.75);
  const width = emu(notesSize.width - 2 * margin);
  const picture: Box = { x: margin, y: inchesToEmu(0.8), width, height: emu((width * size.height) / size.width) };
  const top = emu(picture.y + picture.height + inchesToEmu(0.35));
  const notes: Box = { x: margin, y: top, width, height: emu(inchesToEmu(9.2) - top) };
  const number: Box = {
    x: emu(margin + width - inchesToEmu(1)),
    y: inchesToEmu(9.35),
    width: inchesToEmu(1),
    height: inchesToEmu(0.35),
  };
  return element(
    'p:notesMaster',
    {},
    element(
      'p:cSld',
      {},
      background({ colour: 'paper', opacity: 1 }),
      shapeTree([
        slideImage(picture),
        textShape(3, 'Notes', { type: 'body', sz: 'quarter', idx: '1' }, notes, textParagraph('Notes', language)),
        textShape(4, 'Page number', { type: 'sldNum', sz: 'quarter', idx: '5' }, number, numberParagraph(language)),
      ]),
    ),
    colourMapOfNotes(theme),
    element('p:notesStyle', {}, ...plainLevels(1200)),
  );
}

function slideImage(box: Box): XmlElement {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: '2', name: 'Slide' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: '1', noRot: '1', noChangeAspect: '1' })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: '2' })),
    ),
    element(
      'p:spPr',
      {},
      transform(box),
      presetGeometry('rect'),
      element('a:noFill'),
      element('a:ln', { w: '9525' }, element('a:solidFill', {}, element('a:schemeClr', { val: 'accent5' }))),
    ),
  );
}

function textShape(
  id: number,
  name: string,
  attributes: Record<string, string>,
  box: Box,
  paragraph: XmlElement,
): XmlElement {
  const isNumber = attributes['type'] === 'sldNum';
  const levels = isNumber ? [element('a:lvl1pPr', { algn: 'r' }, element('a:defRPr', { sz: '1000' }))] : [];
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: String(id), name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: '1' })),
      element('p:nvPr', {}, element('p:ph', attributes)),
    ),
    element('p:spPr', {}, transform(box), presetGeometry('rect')),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { vert: 'horz', lIns: '0', tIns: '0', rIns: '0', bIns: '0', rtlCol: '0' }),
      element('a:lstStyle', {}, ...levels),
      paragraph,
    ),
  );
}
