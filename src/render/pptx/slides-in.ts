import type { OpcPackage } from '../../opc/package.js';
import { presentationOf } from '../../opc/presentation-part.js';
import { child, children } from '../../opc/xml/query.js';

/** The slides of a package in the order in which they are shown. */
export function slidesIn(opc: OpcPackage): SlideEntry[] {
  const presentation = presentationOf(opc);
  const targets = new Map(opc.relationships(presentation).map(({ id, target }) => [id, target]));
  const list = child(opc.look(presentation), 'p:sldIdLst');
  return (list === undefined ? [] : children(list, 'p:sldId')).flatMap(({ attributes }) => {
    const { id = '', 'r:id': relationship = '' } = attributes;
    const part = targets.get(relationship);
    return part === undefined ? [] : [{ id, relationship, part }];
  });
}

/** A slide as the presentation names it. */
export interface SlideEntry {
  readonly id: string;
  readonly relationship: string;
  readonly part: string;
}
