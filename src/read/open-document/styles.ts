import type { XmlElement } from '../../opc/xml/element.js';
import { child, children } from '../../opc/xml/query.js';
import { nearestStyle, type StyleChain } from '../office/nearest-style.js';
import type { Shift } from '../raised/raised.js';
import { roleOfStyleName, type StyleRole } from '../office/style-role.js';

/** What the styles of a document say of the paragraphs and words that name them. */
export interface Styles {
  /** By the name of the style or of one that it is based on, whichever is nearer. */
  roleOf(name: string | undefined): StyleRole | undefined;
  /** Undefined where neither the style nor one that it is based on says so. */
  isBold(name: string | undefined): boolean | undefined;
  isHidden(name: string | undefined): boolean;
  /** How words stand on their line; undefined where neither the style nor one that it is based on says so. */
  shiftOf(name: string | undefined): { readonly shift: Shift } | undefined;
}

/** The styles that have names, and those that LibreOffice makes for what people set by hand. */
export const styleGroups = ['office:automatic-styles', 'office:styles'];

/** Reads the styles of paragraphs and words (ODF 1.3 part 3, 16.2): those of the content go before the common ones. */
export function readStyles(documents: readonly (XmlElement | undefined)[]): Styles {
  const byName = new Map<string, XmlElement>();
  for (const style of stylesOf(documents)) {
    const { 'style:family': family = '', 'style:name': name = '' } = style.attributes;
    if ((family === 'paragraph' || family === 'text') && !byName.has(name)) byName.set(name, style);
  }
  const chain: StyleChain<XmlElement> = {
    styleOf: (name) => byName.get(name),
    baseOf: (style) => style.attributes['style:parent-style-name'],
  };
  const property = (name: string | undefined, wanted: string): string | undefined =>
    nearestStyle(name, chain, (style) => style && child(style, 'style:text-properties')?.attributes[wanted]);
  return {
    roleOf: (name) => nearestStyle(name, chain, roleOfStyle),
    isBold: (name) => {
      const weight = property(name, 'fo:font-weight');
      return weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600;
    },
    isHidden: (name) => property(name, 'text:display') === 'none',
    shiftOf: (name) => {
      const position = name === undefined ? undefined : property(name, 'style:text-position');
      return position === undefined ? undefined : { shift: shiftOfPosition(position) };
    },
  };
}

/** `super 58%`, `sub 58%`, or by how much of the height of the letters: `33% 58%`, `-33% 58%` (20.392). */
function shiftOfPosition(position: string): Shift {
  const [way = ''] = position.trim().split(/\s+/);
  const height = way === 'super' ? 1 : way === 'sub' ? -1 : Number.parseFloat(way);
  return height > 0 ? 'raised' : height < 0 ? 'lowered' : undefined;
}

function stylesOf(documents: readonly (XmlElement | undefined)[]): XmlElement[] {
  return documents.flatMap((document) =>
    styleGroups
      .flatMap((group) => (document === undefined ? [] : children(document, group)))
      .flatMap((group) => children(group, 'style:style')),
  );
}

const roleOfStyle = (style: XmlElement | undefined, name: string): StyleRole | undefined =>
  roleOfStyleName(spelt(name)) ?? roleOfStyleName(style?.attributes['style:display-name'] ?? '');

/** `Heading_20_1` is `Heading 1` (ODF 1.3 part 3, 19.502). */
const spelt = (name: string): string =>
  name.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
