import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children } from '../../../opc/xml/query.js';

/** What the properties of one text level say, as the file has it. What they leave open is inherited. */
export interface LevelProperties {
  readonly marginLeft?: number;
  readonly indent?: number;
  readonly align?: string;
  /** The paragraph runs from right to left. */
  readonly rightToLeft?: boolean;
  readonly lineSpacing?: Spacing;
  readonly before?: Spacing;
  readonly after?: Spacing;
  readonly bullet?: boolean;
  /** The character of a bullet; '' for a number or a picture. */
  readonly markCharacter?: string;
  /** `a:buClr`; undefined for the colour of the text. */
  readonly markFill?: XmlElement | undefined;
  readonly markTypeface?: string | undefined;
  /** A share of the size of the text, or points. */
  readonly markSize?: Spacing | undefined;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  /** Points. */
  readonly letterSpacing?: number;
  readonly fill?: XmlElement;
  readonly typeface?: string;
}

/** A share of a line (1 is a single line), or points. */
export type Spacing = { readonly share: number } | { readonly points: number };

/** Reads `a:lvl1pPr` … `a:lvl9pPr` of a list style, by level from 0. */
export function readLevels(style: XmlElement | undefined): Map<number, LevelProperties> {
  const levels = new Map<number, LevelProperties>();
  for (const node of style === undefined ? [] : children(style)) {
    const number = /^a:lvl([1-9])pPr$/.exec(node.name)?.[1];
    if (number !== undefined) levels.set(Number(number) - 1, readLevel(node));
  }
  return levels;
}

type Draft = { -readonly [Key in keyof LevelProperties]: LevelProperties[Key] };

/** Written for speed: a template has hundreds of levels. */
function readLevel({ attributes, children: parts }: XmlElement): LevelProperties {
  const read: Draft = {};
  setNumber(read, 'marginLeft', attributes['marL'], { per: 1, from: 0, to: mostIndent });
  setNumber(read, 'indent', attributes['indent'], { per: 1, from: -mostIndent, to: mostIndent });
  if (attributes['algn'] !== undefined) read.align = attributes['algn'];
  if (attributes['rtl'] !== undefined) read.rightToLeft = isTrue(attributes['rtl']);
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if (part.name === 'a:lnSpc') setSpacing(read, 'lineSpacing', part);
    else if (part.name === 'a:spcBef') setSpacing(read, 'before', part);
    else if (part.name === 'a:spcAft') setSpacing(read, 'after', part);
    else if (part.name === 'a:buNone') read.bullet = false;
    else if (bullets.has(part.name)) {
      read.bullet = true;
      read.markCharacter = part.attributes['char'] ?? '';
    } else if (part.name.startsWith('a:bu')) readMark(read, part);
    else if (part.name === 'a:defRPr') readRun(read, part);
  }
  return read;
}

/** How a bullet or number looks (ECMA-376 part 1, 21.1.2.4): what it takes from the text overrules what is inherited. */
function readMark(read: Draft, { name, attributes, children: parts }: XmlElement): void {
  const value = Number.parseFloat(attributes['val'] ?? '');
  if (name === 'a:buClr') read.markFill = { name: 'a:solidFill', attributes: {}, children: parts };
  else if (name === 'a:buClrTx') read.markFill = undefined;
  else if (name === 'a:buFont') read.markTypeface = attributes['typeface'];
  else if (name === 'a:buFontTx') read.markTypeface = undefined;
  else if (name === 'a:buSzTx') read.markSize = undefined;
  else if (name === 'a:buSzPct' && value > 0)
    read.markSize = { share: (attributes['val'] ?? '').endsWith('%') ? value / 100 : value / 100_000 };
  else if (name === 'a:buSzPts' && value > 0) read.markSize = { points: value / 100 };
}

const bullets = new Set(['a:buChar', 'a:buAutoNum', 'a:buBlip']);

function readRun(read: Draft, { attributes, children: parts }: XmlElement): void {
  setNumber(read, 'size', attributes['sz'], { per: 100, from: 100, to: mostSize });
  setNumber(read, 'letterSpacing', attributes['spc'], { per: 100, from: -mostSize, to: mostSize });
  if (attributes['b'] !== undefined) read.bold = isTrue(attributes['b']);
  if (attributes['i'] !== undefined) read.italic = isTrue(attributes['i']);
  // Small capitals are planned as capitals: they are the wider.
  if (attributes['cap'] !== undefined) read.capitals = attributes['cap'] !== 'none';
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if (part.name === 'a:latin' && part.attributes['typeface'] !== undefined)
      read.typeface = part.attributes['typeface'];
    else if (part.name.endsWith('Fill')) read.fill = part.name === 'a:gradFill' ? middleOf(part) : part;
  }
}

/** Of a gradient that runs through letters, the colour nearest to its middle as a plain fill: what the eye takes them for. */
function middleOf(gradient: XmlElement): XmlElement {
  const list = child(gradient, 'a:gsLst');
  const distance = ({ attributes }: XmlElement): number => Math.abs(Number(attributes['pos'] ?? 0) - 50_000);
  const [nearest] =
    list === undefined ? [] : children(list, 'a:gs').sort((one, other) => distance(one) - distance(other));
  return nearest === undefined ? gradient : { ...nearest, name: 'a:solidFill' };
}

function setSpacing(read: Draft, key: 'lineSpacing' | 'before' | 'after', { children: parts }: XmlElement): void {
  const [value] = parts;
  if (value === undefined || typeof value === 'string') return;
  const written = value.attributes['val'] ?? '';
  const amount = Number.parseFloat(written);
  const isPoints = value.name === 'a:spcPts';
  // Files by other programs may write "110%".
  const share = written.endsWith('%') ? amount / 100 : amount / 100_000;
  if (isPoints && amount >= 0 && amount <= mostSpacing.points) read[key] = { points: amount / 100 };
  if (!isPoints && share >= 0 && share <= mostSpacing.share) read[key] = { share };
}

function setNumber(
  read: Draft,
  key: 'marginLeft' | 'indent' | 'size' | 'letterSpacing',
  written: string | undefined,
  { per, from, to }: { readonly per: number; readonly from: number; readonly to: number },
): void {
  const value = Number(written);
  if (written !== undefined && value >= from && value <= to) read[key] = value / per;
}

/** What Office takes (ECMA-376 part 1, 20.1.10 and 21.1.2): hundredths of a point, and EMU. A number beyond it says nothing. */
const mostSize = 400_000;
const mostIndent = 51_206_400;
const mostSpacing = { points: 158_400, share: 132 } as const;

const isTrue = (written: string): boolean => written === '1' || written === 'true' || written === 'on';
