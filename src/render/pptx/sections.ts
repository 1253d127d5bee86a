import { createHash } from 'node:crypto';
import { element, type XmlElement } from '../../opc/xml/element.js';

/** A section of a deck ([MS-PPTX] 2.6.3) and the ids of its slides. */
export const sectionElement = (name: string, ids: readonly string[]): XmlElement =>
  element(
    'p14:section',
    { name, id: guidOf(`${name} ${ids.join(' ')}`) },
    element('p14:sldIdLst', {}, ...ids.map((id) => element('p14:sldId', { id }))),
  );

/** A GUID that is made of words, so that equal decks are equal. */
function guidOf(words: string): string {
  const digits = createHash('sha256').update(words).digest('hex').toUpperCase();
  const lengths = [8, 4, 4, 4, 12];
  const parts = lengths.map((length, index) => {
    const start = lengths.slice(0, index).reduce((sum, one) => sum + one, 0);
    return digits.slice(start, start + length);
  });
  return `{${parts.join('-')}}`;
}
