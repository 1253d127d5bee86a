import { element, type XmlElement } from '../opc/xml/element.js';

/**
 * The ids of "Medium Style 2" of PowerPoint, which every program knows, by the slot of the theme whose colour it takes. Files name such
 * styles and do not hold them.
 */
export const mediumStyles = {
  accent1: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
  accent2: '{21E4AEA4-8DFA-4A89-87EB-49C32662AFE0}',
  accent3: '{F5AB1C69-6EDB-4FF4-983F-18BD219EF322}',
  accent4: '{00A15C55-8517-42AA-B614-E9B94910E393}',
  accent5: '{7DF18680-E054-41AD-8BC1-D1AEF772440D}',
  accent6: '{93296810-A885-4BE3-A3E7-6D5BEEA58F35}',
  dk1: '{073A0DAA-6AF3-43AB-8588-CEC1D06C72B9}',
} as const;

export type TableSlot = keyof typeof mediumStyles;

/** The slot that a style takes its colour from; undefined for another style. */
export const slotOfTable = (id: string): TableSlot | undefined => tableSlots.find((slot) => mediumStyles[slot] === id);

const tableSlots = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'dk1'] as const;

/**
 * What the letters of a part of a table are in a style that a file holds: in the font for texts.
 *
 * @param colour a slot of the theme
 */
export const tableLetters = (colour: string, bold?: 'on'): XmlElement =>
  element(
    'a:tcTxStyle',
    bold === undefined ? {} : { b: bold },
    element('a:fontRef', { idx: 'minor' }, element('a:prstClr', { val: 'black' })),
    element('a:schemeClr', { val: colour }),
  );
