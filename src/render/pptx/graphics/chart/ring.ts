import type { ChartGraphic } from '../../../../model/deck.js';
import { element, type XmlElement } from '../../../../opc/xml/element.js';
import type { ChartText } from './chart-text.js';
import { valueLabel } from './value-label.js';

/** The parts of a ring (ECMA-376 part 1, 21.2.2.52), each in its colour, with a line of the background between them. */
export const ringPoints = ({ parts = [] }: ChartGraphic): XmlElement[] =>
  parts.map(({ colour }, index) =>
    element(
      'c:dPt',
      {},
      element('c:idx', { val: String(index) }),
      element('c:bubble3D', { val: '0' }),
      element('c:spPr', {}, fillOf(colour), element('a:ln', { w: '25400' }, fillOf('bg1'))),
    ),
  );

/** The value of each part on it, in the colour that is read on it. */
export const ringLabels = ({ parts = [] }: ChartGraphic, format: string, text: ChartText): XmlElement =>
  element(
    'c:dLbls',
    {},
    ...parts.map(({ text: colour }, index) =>
      element('c:dLbl', {}, element('c:idx', { val: String(index) }), ...valueLabel(format, { ...text, colour })),
    ),
    ...valueLabel(format, text),
    element('c:showLeaderLines', { val: '0' }),
  );

const fillOf = (slot: string): XmlElement => element('a:solidFill', {}, element('a:schemeClr', { val: slot }));
