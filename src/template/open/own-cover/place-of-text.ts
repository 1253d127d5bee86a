import { copyElement, element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend, descendants } from '../../../opc/xml/query.js';
import { placeholderShape } from '../added/xml.js';
import { letterKindOf, letterKinds } from '../slides/letter-kinds.js';
import type { SlideText } from './slide-texts.js';

/**
 * A place for a text of ours where one of a slide's own stands, in its letters.
 *
 * @param like the place of the layout that the slide's text stands in
 */
export function placeOfText(
  { shape, type, box, size }: SlideText,
  as: { readonly type: 'ctrTitle' | 'subTitle'; readonly id: number; readonly name: string },
  like: XmlElement | undefined,
): XmlElement {
  const isTitle = as.type === 'ctrTitle';
  const place = placeholderShape({ ...as, ...(isTitle ? {} : { idx: as.id }), isPlain: true }, box);
  const body = child(place, 'p:txBody');
  const level = body && descend(body, 'a:lstStyle', 'a:lvl1pPr');
  const held = body && child(body, 'a:bodyPr');
  if (level === undefined || held === undefined) return place;
  const sources = [like, shape].filter((one) => one !== undefined);
  const isBox = type === undefined;
  for (const ownLook of isBox ? [] : [ownFill, ownEffects]) {
    const stated = sources.map(ownLook).findLast((one) => one !== undefined);
    if (stated !== undefined) child(place, 'p:spPr')?.children.push(copyElement(stated));
  }
  // A box of its own has none of what the master draws in and around its titles.
  if (isBox) child(place, 'p:spPr')?.children.push(element('a:noFill'), element('a:ln', {}, element('a:noFill')));
  for (const source of sources) Object.assign(held.attributes, picked(descend(source, 'p:txBody', 'a:bodyPr'), insets));
  if (isBox) held.attributes['anchor'] ??= 't';
  const paragraphs = sources.flatMap(paragraphStyles);
  const align = paragraphs.map(({ attributes }) => attributes['algn']).findLast((one) => one !== undefined);
  if (align !== undefined || isBox) level.attributes['algn'] = align ?? 'l';
  const runs = sources.flatMap(runStyles);
  const merged = new Map<string, XmlElement>(isBox ? boxLetters(shape) : []);
  for (const run of runs)
    for (const one of children(run)) if (kindOf(one) !== undefined) merged.set(kindOf(one) ?? '', copyElement(one));
  const style: Record<string, string> = isBox ? { b: '0' } : {};
  for (const run of runs) Object.assign(style, picked(run, letters));
  level.children.push(
    element(
      'a:defRPr',
      { ...style, sz: String(Math.round(Math.max(leastSize, size) * 100)) },
      ...letterKinds.flatMap((kind) => merged.get(kind) ?? []),
    ),
  );
  return place;
}

/** The plain colour or gradient that a place itself states to be filled with. */
export function ownFill(shape: XmlElement): XmlElement | undefined {
  const properties = child(shape, 'p:spPr');
  return properties && (child(properties, 'a:solidFill') ?? child(properties, 'a:gradFill'));
}

/** Shadows of a place without a fill are those of its letters. */
function ownEffects(shape: XmlElement): XmlElement | undefined {
  const properties = child(shape, 'p:spPr');
  return properties && child(properties, 'a:effectLst');
}

/** What says how a first paragraph is held, the weaker first. */
function paragraphStyles(shape: XmlElement): XmlElement[] {
  const body = child(shape, 'p:txBody');
  if (body === undefined) return [];
  return [descend(body, 'a:lstStyle', 'a:lvl1pPr'), descend(body, 'a:p', 'a:pPr')].filter((one) => one !== undefined);
}

/** What says how its first letters look, the weaker first. */
function runStyles(shape: XmlElement): XmlElement[] {
  const body = child(shape, 'p:txBody');
  const run = descendants(shape, 'a:r')[0];
  const styles = [body && descend(body, 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr'), run && child(run, 'a:rPr')];
  return styles.filter((one) => one !== undefined);
}

/** Letters of a text in a box of its own: those of texts, and not of titles. */
function boxLetters(shape: XmlElement): [string, XmlElement][] {
  const reference = descend(shape, 'p:style', 'a:fontRef');
  const [own] = reference === undefined ? [] : children(reference);
  const colour = own === undefined ? element('a:schemeClr', { val: 'tx1' }) : copyElement(own);
  return [
    ['fill', element('a:solidFill', {}, colour)],
    ['a:latin', element('a:latin', { typeface: '+mn-lt' })],
  ];
}

const picked = (one: XmlElement | undefined, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(one?.attributes ?? {}).filter(([name]) => names.includes(name)));

const insets = ['anchor', 'lIns', 'tIns', 'rIns', 'bIns'];
const letters = ['b', 'i', 'cap', 'spc'];

const kindOf = ({ name }: XmlElement): string | undefined => (carried.includes(name) ? letterKindOf(name) : undefined);

/** How letters look wherever they stand. Their outline, a link and letters without a fill are of one text alone. */
const carried = ['a:solidFill', 'a:gradFill', 'a:effectLst', 'a:latin', 'a:ea', 'a:cs'];

/** Points: the house's own line may have been made smaller until it fitted. */
const leastSize = 16;
