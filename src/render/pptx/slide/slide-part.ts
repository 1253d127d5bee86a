import type { Box } from '../../../model/units.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { children } from '../../../opc/xml/query.js';
import type { BoxContent, SlideContent } from '../content/content.js';
import { numberField } from '../text/number-field.js';
import { inheritingParagraph } from '../text/paragraph.js';
import { textBody } from '../text/text-body.js';
import { isLooselyMatched, placeholderAttributes } from './placeholder.js';
import { placeholderShape } from './placeholder-shape.js';
import { masterColourMap, slideContent } from './shape-tree.js';

/**
 * A slide (ECMA-376 part 1, 19.3.1.38): one shape a box, each filling a placeholder of the layout.
 *
 * @param bodies the text bodies that pptxgenjs wrote, by the key of the placeholder
 * @param number the number that the slide shows
 */
export function slidePart(
  { boxes }: SlideContent,
  bodies: ReadonlyMap<string, XmlElement>,
  number: number,
  language: string,
): XmlElement {
  const shapes = boxes.map((box, index) => {
    const { placeholder } = box;
    return placeholderShape({
      id: index + firstShapeId,
      name: placeholder.name,
      placeholder: placeholderAttributes(placeholder),
      properties: isLooselyMatched(placeholder) ? [place(placeholder.box)] : [],
      body: textBody(paragraphs(box, bodies.get(placeholder.key), number, language)),
    });
  });
  return element('p:sld', {}, slideContent(shapes), masterColourMap());
}

/** The tree of shapes itself has the id 1. */
const firstShapeId = 2;

function paragraphs(
  { placeholder, paragraphs: contents }: BoxContent,
  body: XmlElement | undefined,
  number: number,
  language: string,
): XmlElement[] {
  if (placeholder.type === 'sldNum') return [numberField(number, contents[0], language)];
  const written = body === undefined ? [] : children(body, 'a:p');
  if (written.length !== contents.length) {
    throw new Error(`pptxgenjs wrote ${written.length} paragraphs instead of ${contents.length}.`);
  }
  return contents.flatMap((content, index) => {
    const paragraph = written[index];
    return paragraph === undefined ? [] : inheritingParagraph(paragraph, content, language);
  });
}

function place({ x, y, width, height }: Box): XmlElement {
  return element(
    'a:xfrm',
    {},
    element('a:off', { x: String(x), y: String(y) }),
    element('a:ext', { cx: String(width), cy: String(height) }),
  );
}
