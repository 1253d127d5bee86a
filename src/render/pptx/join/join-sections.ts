import { element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children, descendants } from '../../../opc/xml/query.js';
import { sectionElement } from '../sections.js';

/** Slides that join a deck, by their ids, and the ids of those between which they stand. */
export interface JoiningIds {
  readonly before: string | undefined;
  readonly behind: string | undefined;
  readonly ids: readonly string[];
  readonly name: string;
}

/**
 * Names slides in the sections of a deck ([MS-PPTX] 2.6.3), as PowerPoint repairs one in which some slides are in none. Within a section they
 * belong to it; between two, or at an end, they are a section of their own. A deck without sections gets none.
 */
export function joinSections(presentation: XmlElement, { before, behind, ids, name }: JoiningIds): void {
  const [list] = descendants(presentation, 'p14:sectionLst');
  if (list === undefined) return;
  const sections = children(list, 'p14:section');
  const holding = (id: string | undefined): number =>
    sections.findIndex((section) =>
      idsOf(section).some(({ attributes }) => id !== undefined && attributes['id'] === id),
    );
  const entries = ids.map((id) => element('p14:sldId', { id }));
  const [at, next] = [holding(before), holding(behind)];
  const section = sections[at];
  if (section !== undefined && at === next) {
    const slides = child(section, 'p14:sldIdLst');
    const place = idsOf(section).findIndex(({ attributes }) => attributes['id'] === before);
    slides?.children.splice(place + 1, 0, ...entries);
    return;
  }
  const own = sectionElement(name, ids);
  list.children = [...sections.slice(0, at + 1), own, ...sections.slice(at + 1)];
}

const idsOf = (section: XmlElement): XmlElement[] => {
  const list = child(section, 'p14:sldIdLst');
  return list === undefined ? [] : children(list, 'p14:sldId');
};
