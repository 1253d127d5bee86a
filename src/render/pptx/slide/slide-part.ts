import { place } from '../../../opc/drawing/place.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { children } from '../../../opc/xml/query.js';
import type { BoxContent, SlideContent } from '../../content/content.js';
import { numberField } from '../text/number-field.js';
import { inheritingParagraph } from '../text/paragraph.js';
import { textBody } from '../text/text-body.js';
import type { Frame } from './frame.js';
import { readingOrder } from '../../content/placeholder.js';
import { placeholderAttributes, saysItsPlace } from './placeholder.js';
import { placeholderShape } from './placeholder-shape.js';
import { masterColourMap, slideContent } from './shape-tree.js';

/**
 * A slide (ECMA-376 part 1, 19.3.1.38): one shape a box, each filling a placeholder of the layout, and one for each picture,
 * table and chart.
 *
 * @param frames what is no text; `behind` lies below all others, so that it hides none of them
 * @param bodies the text bodies that pptxgenjs wrote, by the key of the placeholder
 * @param number the number that the slide shows
 */
export function slidePart(
  { layout, boxes, frames, behind, linkTo }: SlideShapes,
  bodies: ReadonlyMap<string, XmlElement>,
  number: number,
  language: string,
): XmlElement {
  const texts = boxes.map((box): Frame => ({
    placeholder: box.placeholder,
    shape: (id) =>
      textShape(id, box, {
        body: textBody(paragraphs(box, bodies.get(box.placeholder.key), number, language)),
        link: box.link === undefined ? undefined : linkTo(box.link),
      }),
  }));
  const shapes = frames.length === 0 ? texts : readingOrder(layout, [...texts, ...frames]);
  const content = slideContent([...behind, ...shapes].map(({ shape }, index) => shape(index + firstShapeId)));
  return element('p:sld', {}, content, masterColourMap());
}

export interface SlideShapes extends Pick<SlideContent, 'layout' | 'boxes'> {
  readonly frames: readonly Frame[];
  readonly behind: readonly Frame[];
  /** Gives the id of a relationship of the slide to a web address. */
  readonly linkTo: (address: string) => string;
}

function textShape(
  id: number,
  { placeholder }: BoxContent,
  { body, link }: { readonly body: XmlElement; readonly link: string | undefined },
): XmlElement {
  return placeholderShape({
    id,
    name: placeholder.name,
    placeholder: placeholderAttributes(placeholder),
    properties: saysItsPlace(placeholder) ? [place('a:xfrm', placeholder.box)] : [],
    body,
    link,
  });
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
