import type { XmlElement } from '../../../opc/xml/element.js';
import { children, descendants, textOf } from '../../../opc/xml/query.js';

/** The paragraphs of a shape or table that say something, each on one line however its runs are parted. */
export function paragraphsIn(shape: XmlElement): string[] {
  return descendants(shape, 'a:p')
    .map((paragraph) => children(paragraph).map(runText).join('').normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function runText(run: XmlElement): string {
  if (run.name === 'a:br') return ' ';
  if (run.name === 'a:fld' && /^(?:slidenum|datetime)/.test(run.attributes['type'] ?? '')) return '';
  return run.name === 'a:r' || run.name === 'a:fld' ? children(run, 'a:t').map(textOf).join('') : '';
}
