import type { XmlElement } from '../../opc/xml/element.js';
import { child, children } from '../../opc/xml/query.js';

/** What the properties of one text level say, as the file has it. What they leave open is inherited. */
export interface LevelProperties {
  readonly marginLeft?: number;
  readonly indent?: number;
  readonly align?: string;
  readonly lineSpacing?: Spacing;
  readonly before?: Spacing;
  readonly after?: Spacing;
  readonly bullet?: boolean;
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

function readLevel(level: XmlElement): LevelProperties {
  const run = child(level, 'a:defRPr');
  const { marL, indent, algn } = level.attributes;
  const { sz, b, i, cap, spc } = run?.attributes ?? {};
  return {
    ...number('marginLeft', marL),
    ...number('indent', indent),
    ...(algn !== undefined && { align: algn }),
    ...spacing('lineSpacing', child(level, 'a:lnSpc')),
    ...spacing('before', child(level, 'a:spcBef')),
    ...spacing('after', child(level, 'a:spcAft')),
    ...bullet(level),
    ...number('size', sz, 100),
    ...(b !== undefined && { bold: isTrue(b) }),
    ...(i !== undefined && { italic: isTrue(i) }),
    // Small capitals are planned as capitals: they are the wider.
    ...(cap !== undefined && { capitals: cap !== 'none' }),
    ...number('letterSpacing', spc, 100),
    ...(run !== undefined && fillAndTypeface(run)),
  };
}

function fillAndTypeface(run: XmlElement): LevelProperties {
  const fill = children(run).find(({ name }) => name.endsWith('Fill'));
  const typeface = child(run, 'a:latin')?.attributes['typeface'];
  return { ...(fill !== undefined && { fill }), ...(typeface !== undefined && { typeface }) };
}

function bullet(level: XmlElement): { bullet?: boolean } {
  for (const { name } of children(level)) {
    if (name === 'a:buNone') return { bullet: false };
    if (name === 'a:buChar' || name === 'a:buAutoNum' || name === 'a:buBlip') return { bullet: true };
  }
  return {};
}

function spacing<Key extends string>(key: Key, element: XmlElement | undefined): Partial<Record<Key, Spacing>> {
  const value = element && children(element)[0];
  const amount = Number.parseFloat(value?.attributes['val'] ?? '');
  if (value === undefined || !Number.isFinite(amount)) return {};
  if (value.name === 'a:spcPts') return keyed(key, { points: amount / 100 });
  // Files by other programs may write "110%".
  const isPercent = value.attributes['val']?.endsWith('%') === true;
  return keyed(key, { share: isPercent ? amount / 100 : amount / 100_000 });
}

function number<Key extends string>(key: Key, written: string | undefined, per = 1): Partial<Record<Key, number>> {
  const value = Number(written);
  return written === undefined || !Number.isFinite(value) ? {} : keyed(key, value / per);
}

function keyed<Key extends string, T>(key: Key, value: T): Partial<Record<Key, T>> {
  const result: Partial<Record<Key, T>> = {};
  result[key] = value;
  return result;
}

const isTrue = (written: string): boolean => written === '1' || written === 'true' || written === 'on';
