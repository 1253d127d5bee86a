import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children, descendants } from '../../../opc/xml/query.js';
import { presentationOf } from '../../../opc/presentation-part.js';
import { saysSame } from '../keep/copy-part.js';
import { setPresentationChild } from '../presentation-children.js';

/** What slides stand on in the deck that they join. */
export interface JoinedDesign {
  /** The layout or notes master of the deck that is used in place of a copy. */
  readonly instead: (name: string, type: string) => string | undefined;
  /** Lists the masters that had to be copied in the presentation. */
  readonly list: (copy: (name: string) => string) => void;
}

/**
 * Layouts of the deck are used as they are. Where its own do not serve, since one had to be added or its styles had to be said, the slides
 * bring a second master along, with the layouts that they use: nothing is changed on what other slides stand on.
 *
 * @param made is changed: of its masters that are brought along, only what is used is left
 */
export function joinDesign(into: OpcPackage, made: OpcPackage, slides: readonly string[]): JoinedDesign {
  const used = new Set(slides.flatMap((slide) => targetsOf(made, slide, relationshipTypes.slideLayout)));
  const masters = new Set([...used].flatMap((layout) => targetsOf(made, layout, relationshipTypes.slideMaster)));
  const brought = new Map<string, readonly string[]>();
  for (const master of masters) {
    const layouts = targetsOf(made, master, relationshipTypes.slideLayout).filter((layout) => used.has(layout));
    if (![master, ...layouts].every((part) => saysSame(into, made, part))) brought.set(master, layouts);
  }
  const copied = new Set([...brought.values()].flat());
  const [notesMaster] = targetsOf(into, presentationOf(into), relationshipTypes.notesMaster);
  const ids = idsOfLayouts(into);
  for (const [master, layouts] of brought) keepLayouts(made, master, layouts, ids);
  return {
    instead: (name, type) => {
      if (type === relationshipTypes.slideLayout) return copied.has(name) ? undefined : name;
      return type === relationshipTypes.notesMaster ? notesMaster : undefined;
    },
    list: (copy) => {
      const presentation = presentationOf(into);
      for (const master of brought.keys()) listMaster(into, copy(master), ids());
      const [added] = targetsOf(made, presentationOf(made), relationshipTypes.notesMaster);
      const hasNotes = slides.some((slide) => targetsOf(made, slide, relationshipTypes.notesSlide).length > 0);
      if (notesMaster !== undefined || added === undefined || !hasNotes) return;
      const id = into.relate(presentation, relationshipTypes.notesMaster, copy(added));
      setPresentationChild(into.xml(presentation), 'p:notesMasterIdLst', element('p:notesMasterId', { 'r:id': id }));
    },
  };
}

const targetsOf = (opc: OpcPackage, source: string, wanted: string): string[] =>
  opc.relationships(source).flatMap(({ type, target }) => (type === wanted ? target : []));

/** Takes the layouts that nobody uses off a master, and gives the others ids that are new. */
function keepLayouts(opc: OpcPackage, master: string, layouts: readonly string[], nextId: () => string): void {
  const relationships = opc
    .relationships(master)
    .filter(({ type }) => type === relationshipTypes.slideLayout)
    .map(({ id, target }) => ({ id, isKept: layouts.includes(target) }));
  const list = child(opc.xml(master), 'p:sldLayoutIdLst');
  for (const { id, isKept } of relationships) if (!isKept) opc.unrelate(master, id);
  const kept = new Set(relationships.flatMap(({ id, isKept }) => (isKept ? id : [])));
  if (list === undefined) return;
  list.children = children(list)
    .filter(({ attributes }) => kept.has(attributes['r:id'] ?? ''))
    .map((entry): XmlElement => ({ ...entry, attributes: { ...entry.attributes, id: nextId() } }));
}

function listMaster(opc: OpcPackage, master: string, id: string): void {
  const presentation = presentationOf(opc);
  const root = opc.xml(presentation);
  const list = child(root, 'p:sldMasterIdLst');
  const own = list === undefined ? [] : children(list);
  const entry = { id, 'r:id': opc.relate(presentation, relationshipTypes.slideMaster, master) };
  setPresentationChild(root, 'p:sldMasterIdLst', ...own, element('p:sldMasterId', entry));
}

/** Gives ids that no master and no layout of a package has: they are one series (ECMA-376 part 1, 19.2.1.33 and 19.3.1.40). */
function idsOfLayouts(opc: OpcPackage): () => string {
  const presentation = presentationOf(opc);
  const masters = targetsOf(opc, presentation, relationshipTypes.slideMaster).filter((master) => opc.has(master));
  const taken = [presentation, ...masters]
    .flatMap((part) => ['p:sldMasterId', 'p:sldLayoutId'].flatMap((name) => descendants(opc.look(part), name)))
    .map(({ attributes }) => Number(attributes['id']))
    .filter(Number.isFinite);
  let last = Math.max(firstId - 1, ...taken);
  return () => {
    last += 1;
    return String(last);
  };
}

const firstId = 2 ** 31;
