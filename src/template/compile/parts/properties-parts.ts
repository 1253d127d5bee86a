import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { ResolvedTheme } from '../../theme/resolve/resolved.js';

/** What PowerPoint shows about the file. No dates: equal themes give equal bytes. */
export const corePropertiesPart = ({ title, language }: ResolvedTheme): XmlElement =>
  element('cp:coreProperties', {}, element('dc:title', {}, title), element('dc:language', {}, language));

export const extendedPropertiesPart = (): XmlElement =>
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'briefdeck'),
  );

export const presentationPropertiesPart = (): XmlElement => element('p:presentationPr');

export const viewPropertiesPart = (): XmlElement =>
  element('p:viewPr', {}, element('p:gridSpacing', { cx: '76200', cy: '76200' }));
