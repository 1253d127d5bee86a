import { relationshipTypes } from '../../opc/part-kind.js';
import type { OpcPackage } from '../../opc/package.js';

/**
 * The id of the style that new tables of a presentation get, as its template says (ECMA-376 part 1, 20.1.4.2.27).
 *
 * @param presentation name of the presentation part
 */
export function tableStyleId(opc: OpcPackage, presentation: string): string {
  const part = opc.relationships(presentation).find(({ type }) => type === relationshipTypes.tableStyles)?.target;
  const stated = part === undefined || !opc.has(part) ? undefined : opc.look(part).attributes['def'];
  return stated === undefined || stated === '' ? mediumStyle : stated;
}

/** "Medium Style 2 – Accent 1", which every program knows. */
export const mediumStyle = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';
