import { extensionOf } from './part-name.js';
import { element, type XmlElement } from './xml/element.js';
import { children } from './xml/query.js';

/** What `[Content_Types].xml` says (ECMA-376 part 2, 6.2.3): types by extension, and by part name. */
export interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

export const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';
const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** What `[Content_Types].xml` says, by its root element; names of parts and extensions that it says twice count as said last. */
export function readContentTypes(root: XmlElement): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of children(root)) {
    const { Extension: extension, PartName: part, ContentType: type = '' } = attributes;
    if (name === 'Default' && extension !== undefined) defaults.set(extension.toLowerCase(), type);
    if (name === 'Override' && part !== undefined) overrides.set(part, type);
  }
  return { defaults, overrides };
}

/** The type of a part; '' when none is declared. */
export function contentTypeOf(name: string, types: ContentTypes): string {
  return types.overrides.get(name) ?? types.defaults.get(extensionOf(name)) ?? '';
}

/**
 * Writes the list that these parts need and nothing more: XML parts by name, others by extension, unless two types
 * share one. The order of the parts is that of the list.
 */
export function writeContentTypes(parts: Iterable<readonly [name: string, contentType: string]>): XmlElement {
  const defaults = new Map([
    ['rels', relationshipsType],
    ['xml', 'application/xml'],
  ]);
  const overrides = new Map<string, string>();
  for (const [name, declared] of parts) {
    if (declared === '') continue;
    const type = registered(declared);
    const extension = extensionOf(name);
    if (extension !== '' && !defaults.has(extension)) defaults.set(extension, type);
    if (defaults.get(extension) !== type) overrides.set(name, type);
  }
  return element(
    'Types',
    { xmlns: namespace },
    ...[...defaults].map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
    ...[...overrides].map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
  );
}

/** `image/jpg` is no registered type (RFC 2046 has image/jpeg); some readers refuse it. */
const registered = (type: string): string => (type === 'image/jpg' ? 'image/jpeg' : type);
