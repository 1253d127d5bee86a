import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { ResolvedTheme } from '../../theme/resolve/resolved.js';

/** What PowerPoint shows about the file. No dates: equal themes give equal bytes. */
export const corePropertiesPart = ({ title, language }: ResolvedTheme): XmlElement =>
  element('cp:coreProperties', {}, element('dc:title', {}, title), element('dc:language', {}, language));

/** The properties that name the program which wrote a file. */
export const extendedPropertiesPart = (): XmlElement =>
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'briefdeck'),
  );

/** The properties of a presentation, none of which is set. */
export const presentationPropertiesPart = (): XmlElement => element('p:presentationPr');

/** How a presentation is looked at in PowerPoint: with the usual grid. */
export const viewPropertiesPart = (): XmlElement =>
  element('p:viewPr', {}, element('p:gridSpacing', { cx: '76200', cy: '76200' }));
