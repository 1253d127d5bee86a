import { element, type XmlElement } from '../../../opc/xml/element.js';
import { tableLetters } from '../../table-styles.js';

/** The id of the style that a template gets whose theme has no accent of the house's colour. */
export const ownStyle = '{6E0B4C1D-58A7-4D1F-9C36-2F7D83A1B594}';

/**
 * A style of tables as "Medium Style 2" of PowerPoint is, which every program knows, but in any colour: what a file holds that names a
 * colour which is no accent of its theme.
 *
 * @param colour the house's, "RRGGBB"
 * @param colours of the theme, by slot: where one is of that colour it is named, so that it changes with the theme
 */
export function ownTableStyle(colour: string, colours: Readonly<Record<string, string>>): XmlElement {
  const slot = themeSlots.find((one) => colours[one] === colour);
  const main = (...tint: XmlElement[]): XmlElement =>
    slot === undefined
      ? element('a:srgbClr', { val: colour }, ...tint)
      : element('a:schemeClr', { val: slot }, ...tint);
  const band = (tint: number): XmlElement => filled(main(element('a:tint', { val: String(tint) })));
  return element(
    'a:tblStyle',
    { styleId: ownStyle, styleName: 'House' },
    element('a:wholeTbl', {}, tableLetters('dk1'), element('a:tcStyle', {}, lines, band(20_000))),
    element('a:band1H', {}, element('a:tcStyle', {}, element('a:tcBdr'), band(40_000))),
    element('a:firstCol', {}, tableLetters('lt1', 'on'), element('a:tcStyle', {}, element('a:tcBdr'), filled(main()))),
    element(
      'a:firstRow',
      {},
      tableLetters('lt1', 'on'),
      element('a:tcStyle', {}, element('a:tcBdr', {}, line('bottom', 38_100)), filled(main())),
    ),
  );
}

const themeSlots = ['dk2', 'lt2', 'hlink', 'folHlink'];

const filled = (colour: XmlElement): XmlElement => element('a:fill', {}, element('a:solidFill', {}, colour));

const line = (side: string, width: number): XmlElement =>
  element(
    `a:${side}`,
    {},
    element(
      'a:ln',
      { w: String(width), cmpd: 'sng' },
      element('a:solidFill', {}, element('a:schemeClr', { val: 'lt1' })),
    ),
  );

const lines = element(
  'a:tcBdr',
  {},
  ...['left', 'right', 'top', 'bottom', 'insideH', 'insideV'].map((side) => line(side, 12_700)),
);
