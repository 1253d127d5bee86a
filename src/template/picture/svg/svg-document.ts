import type { XmlElement } from '../../../opc/xml/element.js';
import { textOf } from '../../../opc/xml/query.js';
import { readSvgTree, type SvgTree } from '../../../picture/svg/svg-tree.js';
import { readStylesheet, type StyleRule } from './style/stylesheet.js';

/** An SVG file whose shapes can be taken over. */
export interface SvgDocument extends Pick<SvgTree, 'root' | 'nameOf'> {
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly rules: readonly StyleRule[];
}

/** @throws PictureRefusal when it is not well-formed, has a document type, or holds more than shapes */
export function readDocument(bytes: Uint8Array): SvgDocument {
  const { root, elements, nameOf } = readSvgTree(bytes);
  const styles = elements.filter((element) => nameOf(element) === 'style');
  return {
    root,
    nameOf,
    byId: new Map(elements.map((element) => [element.attributes['id'] ?? '', element])),
    rules: readStylesheet(styles.map(textOf).join('\n')),
  };
}
