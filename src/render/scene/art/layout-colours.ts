import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import { colourResolver, type ColourResolver } from '../../../template/open/colour.js';
import { colourMap, themeColours } from '../../../template/open/theme.js';

/** The colours of slides that are made on a layout. */
export interface LayoutColours {
  /** Hexadecimal, by theme slot. */
  readonly colours: Readonly<Record<string, string>>;
  /** What the names of colours on such a slide mean. */
  readonly onLayout: ColourResolver;
  /** The same for the master. */
  readonly onMaster: ColourResolver;
  /** Names of parts. */
  readonly master: string;
  readonly theme: string;
}

/**
 * @param part name of the layout's part
 * @throws BriefdeckError `template.damaged` when a part is absent or not well-formed
 */
export function layoutColours(opc: OpcPackage, part: string): LayoutColours {
  const related = (source: string, type: string): string =>
    opc.relationships(source).find((one) => one.type === type)?.target ?? '';
  const master = related(part, relationshipTypes.slideMaster);
  const theme = related(master, relationshipTypes.theme);
  const colours = themeColours(opc.look(theme));
  const mapped = colourMap(opc.look(master)) ?? {};
  return {
    colours,
    onLayout: colourResolver(colours, colourMap(opc.look(part)) ?? mapped),
    onMaster: colourResolver(colours, mapped),
    master,
    theme,
  };
}
