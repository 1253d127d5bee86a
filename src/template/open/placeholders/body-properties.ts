import { emu } from '../../../model/units.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { children, descend } from '../../../opc/xml/query.js';
import type { Placeholder } from '../../model.js';

export interface BodyProperties extends Pick<Placeholder, 'insets' | 'anchor'> {
  /** Lines run from left to right, not turned. */
  readonly horizontal: boolean;
  /** Its shape is made as high as its text (21.1.2.1.4). */
  readonly growsWithText: boolean;
}

/** How text stands in a shape: its own properties over those it inherits (ECMA-376 part 1, 21.1.2.1.1). */
export function bodyProperties(shape: XmlElement, inherited: XmlElement | undefined): BodyProperties {
  const attributes = { ...ownAttributes(inherited), ...ownAttributes(shape) };
  const inset = (name: string, standard: number): number => {
    const value = Number(attributes[name] ?? standard);
    return Number.isFinite(value) ? value : standard;
  };
  return {
    insets: {
      left: emu(inset('lIns', 91_440)),
      top: emu(inset('tIns', 45_720)),
      right: emu(inset('rIns', 91_440)),
      bottom: emu(inset('bIns', 45_720)),
    },
    anchor: anchors.get(attributes['anchor'] ?? 't') ?? 'top',
    growsWithText: (autofitOf(shape) ?? autofitOf(inherited)) === 'a:spAutoFit',
    horizontal: (attributes['vert'] ?? 'horz') === 'horz' && Number(attributes['rot'] ?? 0) === 0,
  };
}

const ownAttributes = (shape: XmlElement | undefined): Record<string, string> =>
  (shape && descend(shape, 'p:txBody', 'a:bodyPr')?.attributes) ?? {};

const autofitOf = (shape: XmlElement | undefined): string | undefined => {
  const properties = shape && descend(shape, 'p:txBody', 'a:bodyPr');
  return (properties === undefined ? [] : children(properties)).find(({ name }) => /autofit$/i.test(name))?.name;
};

const anchors = new Map<string, Placeholder['anchor']>([
  ['ctr', 'middle'],
  ['b', 'bottom'],
]);
