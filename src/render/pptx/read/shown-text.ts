import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descendants, textOf } from '../../../opc/xml/query.js';
import { withPlainSpaces } from '../../../language/index.js';

/** The paragraphs of a shape or table that say something, each on one line however its runs are parted. */
export const paragraphsIn = (shape: XmlElement): string[] => leveledParagraphsIn(shape).map(({ text }) => text);

/** The same, each with how deep it stands in its list, from 0. */
export const leveledParagraphsIn = (shape: XmlElement): { readonly text: string; readonly level: number }[] =>
  descendants(shape, 'a:p')
    .map((paragraph) => ({
      text: withPlainSpaces(children(paragraph).map(runText).join('')),
      level: Number(child(paragraph, 'a:pPr')?.attributes['lvl'] ?? 0) || 0,
    }))
    .filter(({ text }) => text !== '');

function runText(run: XmlElement): string {
  if (run.name === 'a:br') return ' ';
  if (run.name === 'a:fld' && /^(?:slidenum|datetime)/.test(run.attributes['type'] ?? '')) return '';
  return run.name === 'a:r' || run.name === 'a:fld' ? children(run, 'a:t').map(textOf).join('') : '';
}
