import type { OpcPackage } from '../../../opc/package.js';
import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import { copyElement, element, type XmlElement } from '../../../opc/xml/element.js';
import { children, descendants } from '../../../opc/xml/query.js';
import { mediumStyles } from '../../table-styles.js';
import type { Ground } from '../ground/ground.js';
import { mostUsed } from '../ground/ink-on-cells.js';
import { ownSlides } from '../layouts/slide-use.js';
import { ownColour } from './own-colour.js';
import { ownStyle, ownTableStyle } from './own-style.js';
import { tableSlot, type Shares } from './table-slot.js';

interface Shown {
  readonly ground: Ground;
  /** What its texts are written in, "RRGGBB". */
  readonly inks: readonly string[];
}

/**
 * A file that names no style for tables but the one that every program begins with, or one of lines that a program numbered, gets one in a
 * colour that the house shows: of an accent of its theme, or else one of its own.
 *
 * @param presentation name of the presentation part
 * @param layouts those that slides stand on, the one for points first
 * @param colours of the theme, by slot
 */
export function withHouseTable(
  opc: OpcPackage,
  { presentation, root }: { readonly presentation: string; readonly root: XmlElement },
  layouts: readonly Shown[],
  colours: Readonly<Record<string, string>>,
): OpcPackage {
  const part = opc.relationships(presentation).find(({ type }) => type === relationshipTypes.tableStyles)?.target;
  const list = part === undefined || !opc.has(part) ? undefined : opc.look(part);
  const stated = list?.attributes['def'] ?? '';
  if (stated !== '' && stated !== mediumStyles.accent1 && !isWrittenByProgram(list, stated)) return opc;
  const slides = ownSlides(opc, presentation, root).map(({ slide }) => opc.look(slide));
  const sharesWith = (fillsIn: (slide: XmlElement) => readonly XmlElement[]): Shares => {
    const shares = sharesOn(layouts);
    for (const slide of slides)
      for (const colour of coloursOf(fillsIn(slide), colours)) add(shares, colour, shareOfShape);
    return shares;
  };
  const ground = groundOf(layouts[0]?.ground);
  const slot = tableSlot(
    colours,
    sharesWith((slide) => descendants(slide, 'a:solidFill')),
    ground,
  );
  const own = slot === 'dk1' ? ownColour(sharesWith(fillsOfShapes), ground) : undefined;
  const id = own === undefined ? mediumStyles[slot] : ownStyle;
  if (stated === id || (stated === '' && slot === 'accent1')) return opc;
  const copy = opc.clone();
  const styles = own === undefined ? [] : [ownTableStyle(own, colours)];
  if (part !== undefined && copy.has(part)) {
    const root = copy.xml(part);
    root.attributes['def'] = id;
    root.children.push(...styles.map(copyElement));
  } else {
    copy.setXml(usualPart, contentTypes.tableStyles, element('a:tblStyleLst', { def: id }, ...styles));
    copy.relate(presentation, relationshipTypes.tableStyles, usualPart);
  }
  return copy;
}

function add(shares: Map<string, number>, colour: string, share: number): void {
  shares.set(colour, (shares.get(colour) ?? 0) + share);
}

/** How much of layouts is of a colour. */
function sharesOn(layouts: readonly Shown[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { ground, inks } of layouts) {
    for (const { colour } of ground.cells) if (colour !== undefined) add(shares, colour, 1 / ground.cells.length);
    for (const ink of inks) add(shares, ink, shareOfInk);
  }
  return shares;
}

/** What shapes are filled with; their lines, and letters, which may be in red to say so, are less of the house. */
const fillsOfShapes = (slide: XmlElement): XmlElement[] =>
  descendants(slide, 'p:spPr').flatMap((properties) => children(properties, 'a:solidFill'));

/** A style of lines alone under a number: a program writes it for each table, and nobody of the house chose it. */
function isWrittenByProgram(list: XmlElement | undefined, id: string): boolean {
  const style = list === undefined ? undefined : children(list).find(({ attributes }) => attributes['styleId'] === id);
  if (style === undefined || !/^Table_\d+$/.test(style.attributes['styleName'] ?? '')) return false;
  const hasLines = descendants(style, 'a:ln').length > 0;
  return (
    hasLines && descendants(style, 'a:fill').every((fill) => children(fill).every(({ name }) => name === 'a:noFill'))
  );
}

/** The colours that fills of a slide state on the slide itself. */
function coloursOf(fills: readonly XmlElement[], colours: Readonly<Record<string, string>>): string[] {
  return fills.flatMap((fill) =>
    children(fill).flatMap(({ name, attributes: { val = '' } }) => {
      const colour = name === 'a:srgbClr' ? val.toUpperCase() : name === 'a:schemeClr' ? colours[val] : undefined;
      return colour === undefined || !/^[0-9A-F]{6}$/.test(colour) ? [] : [colour];
    }),
  );
}

/** What most of a slide is of. */
function groundOf(ground: Ground | undefined): string | undefined {
  const coloured = (ground?.cells ?? []).filter(({ colour }) => colour !== undefined);
  return coloured.length === 0 ? undefined : mostUsed(coloured).colour;
}

/** Of a slide: what a line of text, or a shape, of that colour counts. */
const shareOfInk = 0.01;
const shareOfShape = 0.002;

const usualPart = '/ppt/tableStyles.xml';
