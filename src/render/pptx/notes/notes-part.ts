import type { Note } from '../../../model/deck.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { placeholderShape } from '../slide/placeholder-shape.js';
import { masterColourMap, slideContent } from '../slide/shape-tree.js';
import { isRightToLeft } from '../../content/direction.js';
import { plainText } from '../../content/plain-text.js';
import { runProperties } from '../text/run-properties.js';

/**
 * A page of notes (ECMA-376 part 1, 19.3.1.26): the picture of its slide, and the notes as real paragraphs.
 *
 * @param linkTo gives the id of a relationship of the page to a web address
 */
export function notesPart(notes: readonly Note[], language: string, linkTo: (address: string) => string): XmlElement {
  const image = placeholderShape({
    id: 2,
    name: 'Slide Image Placeholder 1',
    placeholder: { type: 'sldImg' },
    locks: { noRot: '1', noChangeAspect: '1' },
  });
  const text = placeholderShape({
    id: 3,
    name: 'Notes Placeholder 2',
    placeholder: { type: 'body', idx: '1' },
    body: element(
      'p:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      ...notes.flatMap((note) => paragraphs(note, language, linkTo)),
    ),
  });
  return element('p:notes', {}, slideContent([image, text]), masterColourMap());
}

/** A note of several lines is several paragraphs. */
function paragraphs(
  { kind, text, link, language = '' }: Note,
  ofDeck: string,
  linkTo: (address: string) => string,
): XmlElement[] {
  const lines = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(plainText);
  const style = { language: language || ofDeck, bold: kind === 'heading' ? true : undefined };
  const linked = link === undefined ? style : { ...style, link: linkTo(link) };
  return lines.map((line) =>
    element(
      'a:p',
      {},
      ...(isRightToLeft(line) ? [element('a:pPr', { rtl: '1' })] : []),
      ...(line === '' ? [] : [element('a:r', {}, runProperties('a:rPr', linked), element('a:t', {}, line))]),
      runProperties('a:endParaRPr', style),
    ),
  );
}
