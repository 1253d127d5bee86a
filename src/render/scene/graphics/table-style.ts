import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend } from '../../../opc/xml/query.js';
import { mix, mixLight } from '../../../template/colour-arithmetic.js';
import { contrastRatio } from '../../../template/contrast.js';
import type { ColourResolver } from '../../../template/open/colour.js';
import type { SceneStroke } from '../scene.js';
import { slotOfTable, type TableSlot } from '../../../template/table-styles.js';
import { tableStyleId } from '../../content/table-style-id.js';

/** How a part of a table looks: all of it, its header, every other row. What it leaves open is as in the whole. */
export interface TablePart {
  /** "RRGGBB". */
  readonly ink?: string | undefined;
  /** The style says another ink, which nobody could read, or which points have not. */
  readonly isInkOurs?: true;
  readonly bold?: boolean | undefined;
  readonly fill?: { readonly colour: string; readonly opacity: number } | undefined;
  readonly rules: Readonly<Partial<Record<RuleName, SceneStroke>>>;
}

export const ruleNames = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'] as const;
export type RuleName = (typeof ruleNames)[number];

export interface TableStyle {
  readonly whole: TablePart;
  readonly header: TablePart;
  /** The first row below the header, the third … and the others. */
  readonly odd: TablePart;
  readonly even: TablePart;
}

/** What a part of a table looks like where no other part says it. */
export function partAt({ header, odd, even }: TableStyle, row: number, hasHeader: boolean): TablePart {
  if (hasHeader && row === 0) return header;
  return (hasHeader ? row : row + 1) % 2 === 1 ? odd : even;
}

/** The colours that a table stands among. */
export interface TableSetting {
  /** What the names of colours mean on the slide. */
  readonly colour: ColourResolver;
  /** Hexadecimal, by theme slot. */
  readonly colours: Readonly<Record<string, string>>;
  /** What lies behind the table, "RRGGBB"; `undefined` where that is a picture. */
  readonly ground: string | undefined;
  /** What points are written in there, "RRGGBB"; a table is written so too, where its style says no other ink than that of text. */
  readonly points?: string | undefined;
}

/** The style that new tables of a presentation get (ECMA-376 part 1, 20.1.4.2), or the one that every program knows. */
export function readTableStyle(
  opc: OpcPackage,
  presentation: string,
  { colour, colours, ground, points }: TableSetting,
): TableStyle {
  const part = opc.relationships(presentation).find(({ type }) => type === relationshipTypes.tableStyles)?.target;
  const id = tableStyleId(opc, presentation);
  const list = part === undefined || !opc.has(part) ? undefined : opc.look(part);
  const style = list && children(list, 'a:tblStyle').find(({ attributes }) => attributes['styleId'] === id);
  const ofText = colour(slotOfText)?.hexadecimal ?? colours['dk1'] ?? '000000';
  if (style === undefined)
    return readable(bareStyle(id, ofText) ?? mediumStyle(colours, slotOfTable(id)), { ground, ofText, points });
  const read = (name: string): TablePart => partOf(child(style, name), colour);
  const found = {
    whole: read('a:wholeTbl'),
    header: read('a:firstRow'),
    odd: read('a:band1H'),
    even: read('a:band2H'),
  };
  return readable(found, { ground, ofText, points });
}

/** What text has for its colour where nothing says it. */
const slotOfText: XmlElement = element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' }));

/** The styles without fills that every program knows: with a grid, and without. */
function bareStyle(id: string, ofText: string): TableStyle | undefined {
  if (id !== gridStyle && id !== plainStyle) return undefined;
  const rule: SceneStroke = { colour: ofText, opacity: 1, width: 1, cap: 'butt' };
  const rules = id === gridStyle ? Object.fromEntries(ruleNames.map((name) => [name, rule])) : {};
  return { whole: { ink: ofText, rules }, header: { rules: {} }, odd: { rules: {} }, even: { rules: {} } };
}

const gridStyle = '{5940675A-B579-460E-94D1-54222C63F5DA}';
const plainStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/**
 * The same style, but that its text is in the ink of points where it is in that of text, and black or white where nobody could read it on
 * the fill of its cells, of every other row's, or on what lies behind them.
 */
function readable(
  { whole, header, odd, even }: TableStyle,
  { ground, ofText, points }: Pick<TableSetting, 'ground' | 'points'> & { readonly ofText: string },
): TableStyle {
  const inked = (part: TablePart): TablePart => {
    const seen = seenBehind(part.fill ?? whole.fill, ground);
    const ink = part.ink ?? whole.ink ?? ofText;
    const isOfPoints = points !== undefined && points !== ink && ink === ofText && seen !== undefined;
    if (isOfPoints && contrastRatio(points, seen) >= leastOfPoints) return { ...part, ink: points, isInkOurs: true };
    const isFaint = seen !== undefined && contrastRatio(ink, seen) < leastContrast;
    return isFaint ? { ...part, ink: blackOrWhite(seen), isInkOurs: true } : part;
  };
  // Rows of one table are written in one ink, as far as both can be read.
  const asOther = (part: TablePart, { ink, isInkOurs }: TablePart): TablePart => {
    const seen = seenBehind(part.fill ?? whole.fill, ground);
    const isOtherwise = isInkOurs === true && part.isInkOurs !== true && ink !== undefined && seen !== undefined;
    return isOtherwise && contrastRatio(ink, seen) >= leastOfPoints ? { ...part, ink, isInkOurs } : part;
  };
  const [ofOdd, ofEven] = [inked(odd), inked(even)];
  return { whole, header: inked(header), odd: asOther(ofOdd, ofEven), even: asOther(ofEven, ofOdd) };
}

/** The colour of a cell, through which the slide may be seen. */
function seenBehind(fill: TablePart['fill'], ground: string | undefined): string | undefined {
  if (fill === undefined || fill.opacity === 0) return ground;
  if (fill.opacity === 1) return fill.colour;
  return ground === undefined ? undefined : mix(fill.colour, ground, fill.opacity);
}

/** WCAG 2.2, 1.4.3, for large text; with less, text is not written. */
const leastContrast = 3;
/** The same for text of any size. */
const leastOfPoints = 4.5;

const blackOrWhite = (ground: string): string =>
  contrastRatio('000000', ground) >= contrastRatio('FFFFFF', ground) ? '000000' : 'FFFFFF';

function partOf(part: XmlElement | undefined, colour: ColourResolver): TablePart {
  if (part === undefined) return { rules: {} };
  const text = child(part, 'a:tcTxStyle');
  const ink = text && children(text).find(({ name }) => name.endsWith('Clr'));
  const cell = child(part, 'a:tcStyle');
  const fill = cell && descend(cell, 'a:fill', 'a:solidFill');
  // A fill of the theme is named by its number, and the colour that it takes (ECMA-376 part 1, 20.1.4.2.10).
  const named = cell && child(cell, 'a:fillRef');
  const reference = named?.attributes['idx'] === '0' ? undefined : named;
  const found = colour(fill) ?? colour(reference && { ...reference, name: 'a:solidFill' });
  const borders = cell && child(cell, 'a:tcBdr');
  const rules = (borders === undefined ? [] : children(borders)).flatMap((border) => {
    const name = ruleNames.find((one) => `a:${one}` === border.name);
    const line = child(border, 'a:ln');
    const stroke = colour(line && child(line, 'a:solidFill'));
    if (name === undefined || stroke === undefined) return [];
    const width = Number(line?.attributes['w'] ?? 12_700) / 12_700;
    return [[name, { colour: stroke.hexadecimal, opacity: stroke.opacity, width, cap: 'butt' as const }] as const];
  });
  return {
    ink: ink && colour({ name: 'a:solidFill', attributes: {}, children: [ink] })?.hexadecimal,
    bold: text === undefined ? undefined : text.attributes['b'] === 'on',
    fill: found && { colour: found.hexadecimal, opacity: found.opacity },
    rules: Object.fromEntries(rules),
  };
}

/** "Medium Style 2" of PowerPoint, which its files name and do not hold, in the colour of a slot of the theme. */
function mediumStyle(colours: Readonly<Record<string, string>>, slot: TableSlot = 'accent1'): TableStyle {
  const { lt1 = 'FFFFFF', dk1 = '000000' } = colours;
  const main = colours[slot] ?? (slot === 'dk1' ? dk1 : usualAccent);
  const rule: SceneStroke = { colour: lt1, opacity: 1, width: 1, cap: 'butt' };
  const rules = Object.fromEntries(ruleNames.map((name) => [name, rule]));
  const tint = (share: number): TablePart => ({
    fill: { colour: mixLight(main, 'FFFFFF', share), opacity: 1 },
    rules: {},
  });
  return {
    whole: { ink: dk1, fill: { colour: mixLight(main, 'FFFFFF', 0.2), opacity: 1 }, rules },
    header: { ink: lt1, bold: true, fill: { colour: main, opacity: 1 }, rules: { bottom: { ...rule, width: 3 } } },
    odd: tint(0.4),
    even: { rules: {} },
  };
}

/** Of Office's own theme. */
const usualAccent = '4472C4';
