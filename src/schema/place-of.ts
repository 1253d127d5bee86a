import { isMap, isNode, isScalar, isSeq, type Document, type ParsedNode } from 'yaml';
import type { FileFault } from './file-fault.js';

/** Where in the file a fault is: at its key or value, or at the nearest thing around it that exists. */
export interface FaultPlace {
  /** In UTF-16 units. */
  readonly offset: number;
  /** How many steps of the path exist. */
  readonly depth: number;
}

/**
 * Where a fault stands that a schema found in the values of a file.
 *
 * @param document the file as YAML was parsed
 */
export function placeOf(document: Document.Parsed, fault: Pick<FileFault, 'path' | 'atKey'>): FaultPlace {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const [depth, step] of fault.path.entries()) {
    const isLast = depth === fault.path.length - 1;
    if (isMap(node)) {
      const pair: (typeof node.items)[number] | undefined = node.items.find(
        ({ key }) => isScalar(key) && key.value === step,
      );
      if (pair === undefined) return { offset, depth };
      offset = (isLast && !fault.atKey && isNode(pair.value) ? pair.value : pair.key).range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      if (node.items[step] === undefined) return { offset, depth };
      node = node.items[step];
      offset = node.range[0];
    } else return { offset, depth };
  }
  return { offset, depth: fault.path.length };
}
