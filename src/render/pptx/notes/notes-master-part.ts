import { element, type XmlElement } from '../../../opc/xml/element.js';
import { child } from '../../../opc/xml/query.js';
import { placeholderShape } from '../slide/placeholder-shape.js';
import { slideContent } from '../slide/shape-tree.js';

/**
 * A plain notes master (ECMA-376 part 1, 19.3.1.27) for templates that have none: the picture of the slide above, the
 * notes below it, on the page size that the presentation states.
 */
export function notesMasterPart(presentation: XmlElement): XmlElement {
  const page = sizeOf(child(presentation, 'p:notesSz'), { width: 6_858_000, height: 9_144_000 });
  const slide = sizeOf(child(presentation, 'p:sldSz'), { width: 12_192_000, height: 6_858_000 });
  const margin = Math.round(page.width / 10);
  const width = page.width - 2 * margin;
  const height = Math.min(Math.round((width * slide.height) / slide.width), Math.round(page.height / 2));
  const top = margin + height + Math.round(margin / 2);
  const image = placeholderShape({
    id: 2,
    name: 'Slide Image Placeholder 1',
    placeholder: { type: 'sldImg', idx: '2' },
    locks: { noRot: '1', noChangeAspect: '1' },
    properties: frame(margin, margin, width, height),
  });
  const text = placeholderShape({
    id: 3,
    name: 'Notes Placeholder 2',
    placeholder: { type: 'body', sz: 'quarter', idx: '3' },
    properties: frame(margin, top, width, page.height - top - margin),
    body: element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), element('a:p')),
  });
  return element(
    'p:notesMaster',
    {},
    slideContent([image, text]),
    element('p:clrMap', colourMap),
    element('p:notesStyle', {}, notesLevel()),
  );
}

function sizeOf(node: XmlElement | undefined, usual: { width: number; height: number }): typeof usual {
  const { cx, cy } = node?.attributes ?? {};
  return { width: Number(cx ?? usual.width), height: Number(cy ?? usual.height) };
}

function frame(x: number, y: number, width: number, height: number): XmlElement[] {
  const place = element(
    'a:xfrm',
    {},
    element('a:off', { x: String(x), y: String(y) }),
    element('a:ext', { cx: String(width), cy: String(height) }),
  );
  return [place, element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))];
}

const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const colourMap: Record<string, string> = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries(accents.map((name) => [name, name])),
};

/** Text of 12 points in the body font of the theme. */
const notesLevel = (): XmlElement =>
  element(
    'a:lvl1pPr',
    { marL: '0', algn: 'l', rtl: '0' },
    element(
      'a:defRPr',
      { sz: '1200' },
      element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
      element('a:latin', { typeface: '+mn-lt' }),
      element('a:ea', { typeface: '+mn-ea' }),
      element('a:cs', { typeface: '+mn-cs' }),
    ),
  );
