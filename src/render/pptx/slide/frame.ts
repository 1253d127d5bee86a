import type { XmlElement } from '../../../opc/xml/element.js';
import type { Placeholder } from '../../../template/model.js';

/** A shape of a slide that waits for its id. */
export interface Frame {
  readonly placeholder: Placeholder;
  /** It is read right after the title, wherever the layout has it. */
  readonly isEarly?: boolean;
  readonly shape: (id: number) => XmlElement;
}
