import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { Placeholder } from '../../model.js';
import type { ResolvedLayout, ResolvedPlaceholder, ResolvedTheme } from '../../theme/resolve/resolved.js';
import type { ArtSetting } from '../art-setting.js';
import { artShape } from '../art-shape.js';
import { background } from '../background.js';
import { inheritedBy } from '../inherited.js';
import { placeholderShape } from '../placeholder-shape.js';
import { shapeTree } from '../shape.js';

/** A slide layout (ECMA-376 part 1, 19.3.1.39): its art, then its placeholders. */
export function layoutPart(
  layout: ResolvedLayout,
  theme: ResolvedTheme,
  indexOf: (placeholder: ResolvedPlaceholder) => number | undefined,
  setting: ArtSetting,
): XmlElement {
  const art = layout.art.map((shape) => artShape(shape, setting));
  const placeholders = layout.placeholders.map((placeholder) =>
    placeholderShape(
      {
        id: setting.nextId(),
        idx: indexOf(placeholder),
        placeholder,
        inherited: inheritedBy(placeholder, theme.master),
        attributes: { ...sizes[placeholder.type], ...(hasPrompt(placeholder) && { hasCustomPrompt: '1' }) },
      },
      theme,
    ),
  );
  const { colour, opacity } = layout.background;
  const isMasters = colour === theme.master.background.colour && opacity === theme.master.background.opacity;
  return element(
    'p:sldLayout',
    {
      ...(layout.masterArt ? {} : { showMasterSp: '0' }),
      ...(layout.type === undefined ? {} : { type: layout.type }),
      preserve: '1',
      userDrawn: '1',
    },
    element(
      'p:cSld',
      { name: layout.title },
      ...(isMasters ? [] : [background(layout.background)]),
      shapeTree([...art, ...placeholders]),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
}

const sizes: Readonly<Partial<Record<Placeholder['type'], Readonly<Record<string, string>>>>> = {
  ftr: { sz: 'quarter' },
  sldNum: { sz: 'quarter' },
  dt: { sz: 'half' },
  body: { sz: 'quarter' },
};

/** The fields of the footer have no prompt: what stands in them is what slides get. */
const hasPrompt = ({ type, prompts }: ResolvedPlaceholder): boolean =>
  prompts.length > 0 && type !== 'ftr' && type !== 'sldNum' && type !== 'dt';
