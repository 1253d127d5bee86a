import { element, type XmlElement } from '../../../opc/xml/element.js';
import { plainText } from '../../content/plain-text.js';

export interface DocumentProperties {
  readonly title: string;
  /** Who presents. */
  readonly creator: string | undefined;
  readonly language: string;
  readonly created: Date;
}

/** The core properties (ECMA-376 part 2, 8.3). Times are written without fractions, as PowerPoint does. */
export function coreProperties({ title, creator, language, created }: DocumentProperties): XmlElement {
  const time = created.toISOString().replace(/\.\d+Z$/, 'Z');
  const date = (name: string): XmlElement => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, time);
  const person = creator === undefined ? undefined : plainText(creator);
  return element(
    'cp:coreProperties',
    {},
    element('dc:title', {}, plainText(title)),
    ...(person === undefined ? [] : [element('dc:creator', {}, person)]),
    ...(person === undefined ? [] : [element('cp:lastModifiedBy', {}, person)]),
    date('dcterms:created'),
    date('dcterms:modified'),
    element('dc:language', {}, language),
  );
}
