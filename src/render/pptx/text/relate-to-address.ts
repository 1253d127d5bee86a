import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';

/** The id of the relationship that leads a part to a web address; each address is led to once. */
export function relateToAddress(opc: OpcPackage, part: string, address: string): string {
  const known = opc.relationships(part).find(({ external, target }) => external && target === address);
  return known?.id ?? opc.relate(part, relationshipTypes.hyperlink, address, { external: true });
}

/** The id of the relationship that leads a part to another part of the package; each is led to once. */
export function relateToPart(opc: OpcPackage, part: string, type: string, target: string): string {
  const known = opc.relationships(part).find((one) => one.type === type && one.target === target);
  return known?.id ?? opc.relate(part, type, target);
}
