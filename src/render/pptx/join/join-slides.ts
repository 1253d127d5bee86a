import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children, descendants } from '../../../opc/xml/query.js';
import { presentationOf } from '../../../opc/presentation-part.js';
import { partCopier } from '../keep/copy-part.js';
import { setPresentationChild } from '../presentation-children.js';
import { joinDesign } from './join-design.js';
import { joinProperties } from './join-properties.js';
import { joinSections } from './join-sections.js';
import { slidesIn } from '../slides-in.js';

/** Where the slides of another deck join one. */
export interface JoiningPlace {
  /** Behind which slide: 0 for the beginning, the number of slides for the end. */
  readonly after: number;
  /** What a section of theirs is called, where the deck has sections. */
  readonly name: string;
}

/**
 * Puts all slides of a deck into another one, whose design they were made with: each with its notes, pictures and charts. Whatever the
 * other deck has stays to the byte; only what lists its slides changes, and what counts them.
 *
 * @param into is changed
 * @param made a deck that was rendered with `into` as its template
 * @returns the names of the slides in their new package, in their order
 */
export function joinSlides(into: OpcPackage, made: OpcPackage, { after, name }: JoiningPlace): readonly string[] {
  const presentation = presentationOf(into);
  const there = slidesIn(into);
  const joining = slidesIn(made);
  const stays = joinDesign(
    into,
    made,
    joining.map(({ part }) => part),
  );
  const { copy } = partCopier(made, into, { instead: stays.instead, mayShare: isMedia });
  const parts = joining.map(({ part }) => copy(part));
  stays.list(copy);
  joinTableStyles(into, made, parts, copy);
  const root = into.xml(presentation);
  const ids = unusedIds(
    there.map(({ id }) => Number(id)),
    parts.length,
  );
  const entries = parts.map((part, index) =>
    element('p:sldId', {
      id: ids[index] ?? '',
      'r:id': into.relate(presentation, relationshipTypes.slide, part),
    }),
  );
  setPresentationChild(root, 'p:sldIdLst', ...behind(root, there[after - 1]?.relationship, entries));
  joinSections(root, { before: there[after - 1]?.id, behind: there[after]?.id, ids, name });
  const firstNumber = Number(root.attributes['firstSlideNum'] ?? '1');
  parts.forEach((part, index) => {
    number(into.xml(part), firstNumber + after + index);
  });
  joinProperties(into, parts, after);
  return parts;
}

/** A picture that both have is one; charts, notes and layouts are each their own slide's or master's. */
const isMedia = (name: string): boolean => name.startsWith('/ppt/media/');

/** Behind the entry of a relationship; at the beginning without one. Entries that lead to no slide stay where they are. */
function behind(
  presentation: XmlElement,
  relationship: string | undefined,
  entries: readonly XmlElement[],
): XmlElement[] {
  const list = child(presentation, 'p:sldIdLst');
  const own = list === undefined ? [] : children(list);
  const place = own.findIndex(({ attributes }) => relationship !== undefined && attributes['r:id'] === relationship);
  return [...own.slice(0, place + 1), ...entries, ...own.slice(place + 1)];
}

/** ECMA-376 part 1, 19.7.13: ids of slides lie between 256 and 2^31. Those of slides that are gone are not used again while there are others. */
function unusedIds(taken: readonly number[], count: number): string[] {
  const used = new Set(taken);
  const highest = Math.max(255, ...taken);
  let next = highest + count < 2 ** 31 ? highest : 255;
  return Array.from({ length: count }, () => {
    do next += 1;
    while (used.has(next));
    return String(next);
  });
}

/** Programs count anew when they show a slide; what is written down holds until then. */
function number(slide: XmlElement, value: number): void {
  for (const field of descendants(slide, 'a:fld').filter(({ attributes: { type } }) => type === 'slidenum'))
    for (const text of children(field, 'a:t')) text.children = [String(value)];
}

/** Tables need a list of styles in the deck, if only an empty one. */
function joinTableStyles(
  into: OpcPackage,
  made: OpcPackage,
  parts: readonly string[],
  copy: (name: string) => string,
): void {
  const stylesOf = (opc: OpcPackage) =>
    opc.relationships(presentationOf(opc)).find(({ type }) => type === relationshipTypes.tableStyles);
  const styles = stylesOf(made);
  const hasTables = parts.some((part) => descendants(into.look(part), 'a:tbl').length > 0);
  if (hasTables && styles !== undefined && stylesOf(into) === undefined)
    into.relate(presentationOf(into), styles.type, copy(styles.target));
}
