import type { XmlElement } from '../../opc/xml/element.js';
import { child, children, textOf } from '../../opc/xml/query.js';
import { alternativeText } from '../office/alternative-text.js';
import type { CarriedPictures } from '../office/carried-pictures.js';
import type { OfficePart } from '../office/office-document.js';

/**
 * What a frame, a shape or a group of them shows (ODF 1.3 part 3, 10): its picture, or the paragraphs of its text box.
 *
 * @param read reads paragraphs
 */
export function frameParts(
  drawn: XmlElement,
  pictures: CarriedPictures,
  read: (container: XmlElement) => readonly OfficePart[],
): readonly OfficePart[] {
  if (drawn.name === 'draw:g' || drawn.name === 'draw:a') {
    return children(drawn).flatMap((inner) =>
      inner.name.startsWith('draw:') ? frameParts(inner, pictures, read) : [],
    );
  }
  if (drawn.name !== 'draw:frame') return read(drawn);
  const box = child(drawn, 'draw:text-box');
  if (box !== undefined) return read(box);
  // The picture of a chart or a formula is only a stand-in for what another program draws.
  if (children(drawn).some(({ name }) => /^draw:(?:object|plugin|applet)/.test(name))) return [];
  const source = children(drawn, 'draw:image').map(({ attributes }) => attributes['xlink:href'] ?? '');
  const path = (source.find((href) => /\.(?:png|jpe?g)$/i.test(href)) ?? source[0])?.replace(/^\.\//, '');
  if (path === undefined || path === '') return [];
  const told = ['svg:desc', 'svg:title'].map((name) => child(drawn, name)).map((text) => text && textOf(text));
  return [{ kind: 'figure', image: taken(path, pictures), alternative: alternativeText(...told) }];
}

/** Only pictures inside the document are taken: one that is linked would be fetched from wherever the document says. */
function taken(path: string, pictures: CarriedPictures): string | undefined {
  if (!/^(?:[a-z][a-z\d+.-]*:|\/|\.\.)/i.test(path)) return pictures.take(path);
  pictures.leaveOut(path, 'is only linked to, not in the document');
  return undefined;
}
