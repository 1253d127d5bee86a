import type { OpcPackage } from './package.js';

/** The parts that are reached from a source by relationships; from the package itself unless told otherwise. */
export function reachableParts(opc: OpcPackage, from = '/'): Set<string> {
  const reached = new Set<string>();
  const waiting = [from];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of opc.relationships(source)) {
      if (external || reached.has(target) || !opc.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}
