import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { layoutColours } from './layout-colours.js';
import type { PartSetting, PictureFiles } from './part-setting.js';
import type { NotDrawn } from './not-drawn.js';

/** A layout with its master and theme, ready to be read. */
export interface LayoutParts {
  readonly layout: { readonly root: XmlElement; readonly setting: PartSetting };
  readonly master: { readonly root: XmlElement; readonly setting: PartSetting };
  /** Name of the theme's part. */
  readonly themePart: string;
  /** Hexadecimal colours by theme slot. */
  readonly colours: Readonly<Record<string, string>>;
}

/** @throws BriefdeckError `template.damaged` when a part is absent or not well-formed */
export function layoutParts(opc: OpcPackage, part: string, pictures: PictureFiles, told: NotDrawn): LayoutParts {
  const { colours, onLayout, onMaster, master, theme } = layoutColours(opc, part);
  const common = { package: opc, theme: opc.look(theme), pictures, told };
  return {
    layout: { root: opc.look(part), setting: { ...common, part, colour: onLayout } },
    master: { root: opc.look(master), setting: { ...common, part: master, colour: onMaster } },
    themePart: theme,
    colours,
  };
}
