import { element, type XmlElement } from '../../../opc/xml/element.js';

export interface PlaceholderShape {
  /** Unique in its part. */
  readonly id: number;
  readonly name: string;
  /** Attributes of `p:ph`. */
  readonly placeholder: Record<string, string>;
  /** Attributes of `a:spLocks`. */
  readonly locks?: Record<string, string>;
  /** Where it stands and how it looks, where that isn't inherited. */
  readonly properties?: readonly XmlElement[];
  readonly body?: XmlElement;
  /** The id of the relationship to the web address that a click opens. */
  readonly link?: string | undefined;
}

/** What a click on a shape or on words opens (ECMA-376 part 1, 21.1.2.3.5), by the id of a relationship. */
export const linkElement = (relationship: string): XmlElement => element('a:hlinkClick', { 'r:id': relationship });

/** A shape that fills a placeholder of its layout or master and inherits from it what is not stated. */
export function placeholderShape(shape: PlaceholderShape): XmlElement {
  const { id, name, placeholder, locks, properties = [], body, link } = shape;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: String(id), name }, ...(link === undefined ? [] : [linkElement(link)])),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: '1', ...locks })),
      element('p:nvPr', {}, element('p:ph', placeholder)),
    ),
    element('p:spPr', {}, ...properties),
    ...(body === undefined ? [] : [body]),
  );
}
