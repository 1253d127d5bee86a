import { isMap, isNode, isScalar, isSeq, type Document, type ParsedNode } from 'yaml';
import type { FileFault } from './file-fault.js';

/** Where in the file a fault is, in UTF-16 units: at its key or value, or at the nearest thing around it that exists. */
export function offsetOf(document: Document.Parsed, fault: Pick<FileFault, 'path' | 'atKey'>): number {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const [depth, step] of fault.path.entries()) {
    const isLast = depth === fault.path.length - 1;
    if (isMap(node)) {
      const pair: (typeof node.items)[number] | undefined = node.items.find(
        ({ key }) => isScalar(key) && key.value === step,
      );
      if (pair === undefined) break;
      offset = (isLast && !fault.atKey && isNode(pair.value) ? pair.value : pair.key).range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step] ?? null;
      offset = node?.range[0] ?? offset;
    } else break;
  }
  return offset;
}
