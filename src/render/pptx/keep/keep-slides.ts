import { isOfAuthors, relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import { reachableParts } from '../../../opc/reachable.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { presentationOf } from '../../../opc/presentation-part.js';
import { setPresentationChild } from '../presentation-children.js';
import { partCopier } from './copy-part.js';
import { slidesIn } from '../slides-in.js';

/** A slide of a deck that is made anew, or of the deck as it was, by its number. */
export interface SlideOf {
  readonly from: 'made' | 'kept';
  readonly number: number;
}

/**
 * Puts slides of a deck as it was among those of a deck that was made anew with its design: each with its notes, pictures and charts, to
 * the byte, and under its own id.
 *
 * @param made is changed
 * @param order the slides that the deck is to have
 * @returns the names of the slides that stay
 */
export function keepSlides(made: OpcPackage, before: OpcPackage, order: readonly SlideOf[]): readonly string[] {
  const [own, old] = [slidesIn(made), slidesIn(before)];
  const presentation = presentationOf(made);
  const kept = order.flatMap(({ from, number }) => (from === 'kept' ? (old[number - 1] ?? []) : []));
  const used = order.flatMap(({ from, number }) => (from === 'made' ? (own[number - 1] ?? []) : []));
  for (const { relationship } of own.filter((slide) => !used.includes(slide)))
    made.unrelate(presentation, relationship);
  removeUnreached(made);
  const keptParts = new Set(kept.map(({ part }) => part));
  const { copy } = partCopier(before, made, {
    instead: (name, type) => {
      // A link to a slide that is gone leads to the first.
      if (type === relationshipTypes.slide) return keptParts.has(name) ? undefined : kept[0]?.part;
      return isOfDesign(type) && made.has(name) ? name : undefined;
    },
  });
  for (const { type, target } of before.relationships(presentationOf(before)))
    if (isOfAuthors(type) && kept.length > 0) made.relate(presentation, type, copy(target));
  const ids = new Set(kept.map(({ id }) => id));
  const entries = order.flatMap(({ from, number }): XmlElement[] => {
    const slide = (from === 'made' ? own : old)[number - 1];
    if (slide === undefined) return [];
    const relationship =
      from === 'made' ? slide.relationship : made.relate(presentation, relationshipTypes.slide, copy(slide.part));
    return [element('p:sldId', { id: from === 'kept' ? slide.id : unusedId(ids), 'r:id': relationship })];
  });
  setPresentationChild(made.xml(presentation), 'p:sldIdLst', ...entries);
  return kept.map(({ part }) => copy(part));
}

function removeUnreached(opc: OpcPackage): void {
  const reached = reachableParts(opc);
  for (const part of opc.partNames()) if (!reached.has(part)) opc.remove(part);
}

/** Both decks have one design. */
const isOfDesign = (type: string): boolean =>
  type === relationshipTypes.slideLayout || type === relationshipTypes.notesMaster;

/** ECMA-376 part 1, 19.7.13: ids of slides start at 256. */
function unusedId(used: Set<string>): string {
  let id = 256;
  while (used.has(String(id))) id += 1;
  used.add(String(id));
  return String(id);
}
