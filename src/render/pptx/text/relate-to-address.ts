import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';

/** The id of the relationship that leads a part to a web address; each address is led to once. */
export function relateToAddress(opc: OpcPackage, part: string, address: string): string {
  const known = opc.relationships(part).find(({ external, target }) => external && target === address);
  return known?.id ?? opc.relate(part, relationshipTypes.hyperlink, address, { external: true });
}
