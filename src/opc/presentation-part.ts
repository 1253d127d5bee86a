import { damaged } from './failures.js';
import type { OpcPackage } from './package.js';
import { relationshipTypes } from './part-kind.js';

/**
 * The name of the presentation part.
 *
 * @throws BriefdeckError `template.damaged` when the package has none
 */
export function presentationOf(opc: OpcPackage): string {
  const target = opc.relationships('/').find(({ type }) => type === relationshipTypes.officeDocument)?.target;
  if (target === undefined || !opc.has(target)) throw damaged('it has no presentation');
  return target;
}
