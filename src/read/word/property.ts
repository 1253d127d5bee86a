import type { XmlElement } from '../../opc/xml/element.js';

/** `w:val` of a property. */
export const value = (property: XmlElement | undefined): string | undefined => property?.attributes['w:val'];

/** Whether a property that is on or off is on; undefined where it is not said (ECMA-376 part 1, 17.17.4). */
export const isOn = (property: XmlElement | undefined): boolean | undefined =>
  property && !/^(?:0|false|off)$/.test(value(property) ?? '1');
