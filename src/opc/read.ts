import { BriefdeckError } from '../diagnostics/error.js';
import { contentTypeOf, readContentTypes, relationshipsType, type ContentTypes } from './content-types.js';
import { damaged, macrosRefused } from './failures.js';
import { defaultLimits, type Limits } from './limits.js';
import { OpcPackage } from './package.js';
import { Part } from './part.js';
import { sourceOfRelationships } from './part-name.js';
import type { ZipEntry } from './zip/entry.js';
import { readArchive } from './zip/read-archive.js';

const typesName = '/[Content_Types].xml';

/**
 * Reads a package. Only the list of its contents and the content types are looked into here; parts are inflated, checked
 * and parsed when they are asked for, so a fault in one of them is thrown then.
 *
 * @param macros `ignored` where nothing but text is taken from the package: their parts are never looked into
 * @throws BriefdeckError of kind `template`: `not-a-package`, `encrypted`, `zip64`, `too-large`, `unsafe-name`,
 *   `duplicate-part`, `macros`, `strict-package`, `damaged`
 */
export function readPackage(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
  macros: 'refused' | 'ignored' = 'refused',
): OpcPackage {
  const entries = byName(readArchive(bytes, { ...defaultLimits, ...limits }));
  const typesEntry = entries.get(typesName);
  if (typesEntry === undefined) throw notOfOffice(entries);
  const types = readContentTypes(Part.ofEntry(typesName, 'application/xml', typesEntry).xml());
  if (macros === 'refused') refuseMacros(entries.keys(), types);

  const parts: Part[] = [];
  const relationships: [string, Part][] = [];
  for (const [name, entry] of entries) {
    if (name === typesName) continue;
    const source = sourceOfRelationships(name);
    if (source !== undefined) relationships.push([source, Part.ofEntry(name, relationshipsType, entry)]);
    else parts.push(Part.ofEntry(name, contentTypeOf(name, types), entry));
  }
  const phantoms = [...types.overrides.keys()].filter((name) => !entries.has(name));
  const read = new OpcPackage(parts, relationships, phantoms);
  read.relationships('/');
  return read;
}

function notOfOffice(entries: ReadonlyMap<string, ZipEntry>): BriefdeckError {
  const isOpenDocument = entries.has('/mimetype') && entries.has('/content.xml');
  return isOpenDocument
    ? new BriefdeckError('template', 'template.open-document', 'The file is an OpenDocument file.', {
        hint: 'Save it in LibreOffice as .pptx or .potx.',
      })
    : new BriefdeckError('template', 'template.not-a-package', 'The file is a zip archive, but not of Office.');
}

/** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3), so such names count as equal. */
function byName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const found = new Map<string, ZipEntry>();
  const folded = new Set<string>();
  for (const entry of entries) {
    const fold = entry.name.toLowerCase();
    if (folded.has(fold)) {
      throw new BriefdeckError('template', 'template.duplicate-part', `The file holds ${entry.name} twice.`);
    }
    folded.add(fold);
    found.set(fold === '[content_types].xml' ? typesName : `/${entry.name}`, entry);
  }
  if (found.size === 0) throw damaged('it is empty');
  return found;
}

function refuseMacros(names: Iterable<string>, types: ContentTypes): void {
  const declared = [...types.defaults.values(), ...types.overrides.values()];
  const hasMacros =
    declared.some((type) => /macroEnabled|vbaProject/i.test(type)) ||
    [...names].some((name) => /\/vba[^/]*\.(bin|xml)$/i.test(name));
  if (hasMacros) throw macrosRefused();
}
