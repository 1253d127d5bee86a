import type { XmlElement } from '../../opc/xml/element.js';
import { descend, descendants } from '../../opc/xml/query.js';

/**
 * Whether a content control shows what it asks for and nobody has filled in: "Type your name here" (ECMA-376 part 1, 17.5.2.39). Word sets
 * such words in a style of their own; programs that leave the mark behind when they fill it in do not.
 */
export const isPrompt = (control: XmlElement): boolean =>
  descend(control, 'w:sdtPr', 'w:showingPlcHdr') !== undefined &&
  descendants(control, 'w:r').some((run) => descend(run, 'w:rPr', 'w:rStyle') !== undefined);
