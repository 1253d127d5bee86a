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
}

/** A shape that fills a placeholder of its layout or master and inherits from it what is not stated. */
export function placeholderShape(shape: PlaceholderShape): XmlElement {
  const { id, name, placeholder, locks, properties = [], body } = shape;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: String(id), name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: '1', ...locks })),
      element('p:nvPr', {}, element('p:ph', placeholder)),
    ),
    element('p:spPr', {}, ...properties),
    ...(body === undefined ? [] : [body]),
  );
}
