import type { XmlElement } from '../../opc/xml/element.js';
import { child, children, descend } from '../../opc/xml/query.js';
import { nearestStyle, type StyleChain } from '../office/nearest-style.js';
import { headingRole, roleOfStyleName, type StyleRole } from '../office/style-role.js';
import type { Shift } from '../raised/raised.js';
import { isOn, value } from './property.js';

/** What the styles of a document say of the paragraphs and tables that name them. */
export interface Styles {
  /** By the name of the style or of one that it is based on, or by the outline level of either, whichever is nearer. */
  roleOf(id: string | undefined): StyleRole | undefined;
  isBold(id: string | undefined): boolean;
  /** Whether runs of a style stand above or below their line. */
  shiftOf(id: string | undefined): Shift;
  /** The list that paragraphs of this style belong to: `w:numPr`. */
  numberingOf(id: string | undefined): XmlElement | undefined;
  /** Whether a table style sets the first row in bold. */
  namesFirstRow(id: string | undefined): boolean;
}

/** Reads `styles.xml` (ECMA-376 part 1, 17.7). Ids are of the language that Word speaks; names of its own styles are English. */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>();
  for (const style of root === undefined ? [] : children(root, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id !== undefined && !byId.has(id)) byId.set(id, style);
  }
  const chain: StyleChain<XmlElement> = {
    styleOf: (id) => byId.get(id),
    baseOf: (style) => value(child(style, 'w:basedOn')),
  };
  return {
    roleOf: (id) => nearestStyle(id, chain, roleOfStyle),
    isBold: (id) => nearestStyle(id, chain, (style) => style && isOn(descend(style, 'w:rPr', 'w:b'))) === true,
    shiftOf: (id) =>
      id === undefined
        ? undefined
        : shiftOf(nearestStyle(id, chain, (style) => style && descend(style, 'w:rPr', 'w:vertAlign'))),
    numberingOf: (id) => nearestStyle(id, chain, (style) => style && descend(style, 'w:pPr', 'w:numPr')),
    namesFirstRow: (id) => nearestStyle(id, chain, boldFirstRow) === true,
  };
}

/** What `w:vertAlign` says (ECMA-376 part 1, 17.3.2.42). */
export function shiftOf(alignment: XmlElement | undefined): Shift {
  const way = value(alignment);
  return way === 'superscript' ? 'raised' : way === 'subscript' ? 'lowered' : undefined;
}

function roleOfStyle(style: XmlElement | undefined, id: string): StyleRole | undefined {
  if (style === undefined) return roleOfStyleName(id);
  const named = roleOfStyleName(value(child(style, 'w:name')) ?? '');
  return named ?? outlineRole(child(style, 'w:pPr'));
}

/** The heading that an outline level makes; 9 stands for body text (17.3.1.20). */
export function outlineRole(properties: XmlElement | undefined): StyleRole | undefined {
  const level = properties && value(child(properties, 'w:outlineLvl'));
  if (level === undefined || !/^\d$/.test(level)) return undefined;
  return level === '9' ? { kind: 'text' } : headingRole(Number(level) + 1);
}

const boldFirstRow = (style: XmlElement | undefined): boolean | undefined =>
  (style === undefined ? [] : children(style, 'w:tblStylePr'))
    .filter(({ attributes }) => attributes['w:type'] === 'firstRow')
    .map((part) => isOn(descend(part, 'w:rPr', 'w:b')))
    .find((bold) => bold !== undefined);
