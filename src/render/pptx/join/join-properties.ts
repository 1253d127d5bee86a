import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { titlesOf } from '../../../opc/lint/titles.js';
import { child, children, descend, descendants, textOf } from '../../../opc/xml/query.js';
import { slidesIn } from '../slides-in.js';

/**
 * Counts slides that joined a deck in its properties (ECMA-376 part 1, 22.2), and names them among its titles where it lists those of all
 * its slides. A deck without such properties gets none.
 *
 * @param parts the names of the slides that joined
 * @param after behind how many slides
 */
export function joinProperties(opc: OpcPackage, parts: readonly string[], after: number): void {
  const part = opc.relationships('/').find(({ type }) => type === relationshipTypes.extendedProperties)?.target;
  if (part === undefined || !opc.has(part)) return;
  const root = opc.xml(part);
  const before = slidesIn(opc).length - parts.length;
  const notes = parts.filter((slide) =>
    opc.relationships(slide).some(({ type }) => type === relationshipTypes.notesSlide),
  ).length;
  add(root, 'Slides', parts.length);
  add(root, 'Notes', notes);
  const titles = parts.map((slide) => titlesOf({ nodes: descendants(opc.look(slide)) })[0] ?? '');
  joinTitles(root, titles, { before, after });
}

function add(root: XmlElement, name: string, count: number): void {
  const node = child(root, name);
  const value = Number(node === undefined ? Number.NaN : textOf(node));
  if (node !== undefined && Number.isInteger(value)) node.children = [String(value + count)];
}

/** Titles stand in one list with fonts, themes and shows; a list beside it says how many there are of each, the slides' near its end. */
function joinTitles(
  root: XmlElement,
  titles: readonly string[],
  { before, after }: { readonly before: number; readonly after: number },
): void {
  const names = descend(root, 'TitlesOfParts', 'vt:vector');
  const pairs = descend(root, 'HeadingPairs', 'vt:vector');
  if (names === undefined || pairs === undefined) return;
  const counts = children(pairs, 'vt:variant').flatMap((variant) => child(variant, 'vt:i4') ?? []);
  const numbers = counts.map((node) => Number(textOf(node)));
  const at = numbers.lastIndexOf(before);
  const count = counts[at];
  const listed = children(names);
  if (count === undefined || numbers.reduce((sum, one) => sum + one, 0) !== listed.length) return;
  const place = numbers.slice(0, at).reduce((sum, one) => sum + one, 0) + after;
  const added = titles.map((title) => element('vt:lpstr', {}, title));
  names.children = [...listed.slice(0, place), ...added, ...listed.slice(place)];
  names.attributes['size'] = String(listed.length + titles.length);
  count.children = [String(before + titles.length)];
}
