import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { ParagraphContent } from '../../content/content.js';
import { runProperties } from './run-properties.js';

/** The paragraph of a slide number: a field, so that it follows when slides are moved, with the number of now as its text. */
export function numberField(number: number, content: ParagraphContent | undefined, language: string): XmlElement {
  const { size, runs } = content ?? { size: undefined, runs: [] };
  return element(
    'a:p',
    {},
    element(
      'a:fld',
      { id: fieldId, type: 'slidenum' },
      runProperties('a:rPr', { ...runs[0], size, language }),
      element('a:t', {}, String(number)),
    ),
    runProperties('a:endParaRPr', { size, language }),
  );
}

/** Any GUID does (ECMA-376 part 1, 21.1.2.2.4); a fixed one keeps equal decks equal. */
const fieldId = '{5B1C8B0E-3D5A-4E0B-9B0C-6A4F0B7D2C10}';
