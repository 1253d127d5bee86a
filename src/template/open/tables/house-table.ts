import type { OpcPackage } from '../../../opc/package.js';
import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { children, descendants } from '../../../opc/xml/query.js';
import { mediumStyles } from '../../table-styles.js';
import type { Ground } from '../ground/ground.js';
import { mostUsed } from '../ground/ink-on-cells.js';
import { ownSlides } from '../layouts/slide-use.js';
import { tableSlot } from './table-slot.js';

interface Shown {
  readonly ground: Ground;
  /** What its texts are written in, "RRGGBB". */
  readonly inks: readonly string[];
}

/**
 * A file that names no style for tables but the one that every program begins with, or one of lines that a program numbered, gets one in a colour that the house shows.
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
  const seen = new Map<string, number>();
  const add = (colour: string, share: number): void => {
    seen.set(colour, (seen.get(colour) ?? 0) + share);
  };
  for (const { ground, inks } of layouts) {
    for (const { colour } of ground.cells) if (colour !== undefined) add(colour, 1 / ground.cells.length);
    for (const ink of inks) add(ink, shareOfInk);
  }
  for (const { slide } of ownSlides(opc, presentation, root))
    for (const colour of coloursOn(opc.look(slide), colours)) add(colour, shareOfShape);
  const slot = tableSlot(colours, seen, groundOf(layouts[0]?.ground));
  if (stated === mediumStyles[slot] || (stated === '' && slot === 'accent1')) return opc;
  const copy = opc.clone();
  if (part !== undefined && copy.has(part)) copy.xml(part).attributes['def'] = mediumStyles[slot];
  else {
    copy.setXml(usualPart, contentTypes.tableStyles, element('a:tblStyleLst', { def: mediumStyles[slot] }));
    copy.relate(presentation, relationshipTypes.tableStyles, usualPart);
  }
  return copy;
}

/** A style of lines alone under a number: a program writes it for each table, and nobody of the house chose it. */
function isWrittenByProgram(list: XmlElement | undefined, id: string): boolean {
  const style = list === undefined ? undefined : children(list).find(({ attributes }) => attributes['styleId'] === id);
  if (style === undefined || !/^Table_\d+$/.test(style.attributes['styleName'] ?? '')) return false;
  const hasLines = descendants(style, 'a:ln').length > 0;
  return (
    hasLines && descendants(style, 'a:fill').every((fill) => children(fill).every(({ name }) => name === 'a:noFill'))
  );
}

/** The colours that shapes, lines and letters of a slide are given on the slide itself. */
function coloursOn(slide: XmlElement, colours: Readonly<Record<string, string>>): string[] {
  return descendants(slide, 'a:solidFill').flatMap((fill) =>
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
