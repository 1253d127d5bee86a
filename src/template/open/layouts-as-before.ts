import type { OpcPackage } from '../../opc/package.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { serializeXml } from '../../opc/xml/serialize.js';
import type { MasterParts } from './find-parts.js';
import type { Opened, OpenedLayout } from './open-package.js';

/**
 * The layouts of a master that are as they were before a package was changed: their own content, what they refer to, their theme and
 * all of their master but the list of its layouts.
 *
 * @param number of the master, from 0
 */
export function layoutsAsBefore(
  opc: OpcPackage,
  { package: old, parts, layouts }: Opened,
  master: MasterParts,
  number: number,
): readonly OpenedLayout[] {
  const own = parts.masters[number];
  if (own === undefined || !isSameMaster(own, master)) return [];
  return layouts.filter(
    ({ found: { part }, master: of }) =>
      of === number &&
      opc.has(part) &&
      opc.look(part) === old.look(part) &&
      JSON.stringify(opc.relationships(part)) === JSON.stringify(old.relationships(part)),
  );
}

const isSameMaster = (one: MasterParts, other: MasterParts): boolean =>
  one.name === other.name &&
  one.theme === other.theme &&
  (one.root === other.root || withoutList(one.root) === withoutList(other.root));

const withoutList = (root: XmlElement): string =>
  serializeXml({
    ...root,
    children: root.children.filter((node) => typeof node === 'string' || node.name !== 'p:sldLayoutIdLst'),
  });
