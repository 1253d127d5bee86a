import { writeContentTypes } from './content-types.js';
import type { OpcPackage } from './package.js';
import { relationshipsPart } from './part-name.js';
import { writeRelationships } from './relationships.js';
import type { XmlElement } from './xml/element.js';
import { serializeXml } from './xml/serialize.js';
import { deflateEntry, type ZipEntry } from './zip/entry.js';
import { writeArchive } from './zip/write-archive.js';

/**
 * Writes a package as a zip archive: the content types, the relationships of the package, then part by part in the
 * order of their names, each followed by its relationships. Equal packages give equal bytes on one version of Node.
 */
export function writePackage(opc: OpcPackage): Uint8Array {
  const names = opc.partNames();
  const types = writeContentTypes(names.map((name) => [name, opc.contentType(name)]));
  const entries = [xmlEntry('/[Content_Types].xml', types), ...relationshipEntries(opc, '/')];
  for (const name of names) {
    const part = opc.find(name);
    if (part !== undefined) entries.push(part.toEntry(), ...relationshipEntries(opc, name));
  }
  return writeArchive(entries);
}

function relationshipEntries(opc: OpcPackage, source: string): ZipEntry[] {
  const asRead = opc.relationshipsAsRead(source);
  if (asRead !== undefined) return [asRead.toEntry()];
  const relationships = opc.relationships(source);
  if (relationships.length === 0) return [];
  return [xmlEntry(relationshipsPart(source), writeRelationships(source, relationships))];
}

const xmlEntry = (name: string, root: XmlElement): ZipEntry =>
  deflateEntry(name.slice(1), new TextEncoder().encode(serializeXml(root)));
