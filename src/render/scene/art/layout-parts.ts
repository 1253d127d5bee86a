import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { colourResolver } from '../../../template/open/colour.js';
import { colourMap, themeColours } from '../../../template/open/theme.js';
import type { PartSetting, PictureFiles } from './part-setting.js';
import type { Told } from './told.js';

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
export function layoutParts(opc: OpcPackage, part: string, pictures: PictureFiles, told: Told): LayoutParts {
  const related = (source: string, type: string): string =>
    opc.relationships(source).find((one) => one.type === type)?.target ?? '';
  const masterPart = related(part, relationshipTypes.slideMaster);
  const themePart = related(masterPart, relationshipTypes.theme);
  const [layout, master, theme] = [opc.look(part), opc.look(masterPart), opc.look(themePart)];
  const colours = themeColours(theme);
  const mapped = colourMap(master) ?? {};
  const common = { package: opc, theme, pictures, told };
  return {
    layout: {
      root: layout,
      setting: { ...common, part, colour: colourResolver(colours, colourMap(layout) ?? mapped) },
    },
    master: { root: master, setting: { ...common, part: masterPart, colour: colourResolver(colours, mapped) } },
    themePart,
    colours,
  };
}
