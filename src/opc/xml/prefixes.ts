import { canonicalPrefix, namespaceByPrefix } from './namespaces.js';

/**
 * The prefixes of one document: well-known namespaces get their canonical one, any other keeps the first prefix that it
 * was seen with, unless that is taken. One namespace, one prefix, so all can be declared on the root.
 */
export class Prefixes {
  readonly #byNamespace = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** The prefix for a namespace, '' for none. `wanted` is what the document calls it. */
  of(namespace: string, wanted: string): string {
    if (namespace === '') return '';
    const known = this.#byNamespace.get(namespace);
    if (known !== undefined) return known;
    const prefix = canonicalPrefix(namespace) ?? this.#free(wanted);
    this.#byNamespace.set(namespace, prefix);
    this.#taken.add(prefix);
    return prefix;
  }

  /** The `xmlns` attributes that declare every prefix given out. */
  declarations(): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const [namespace, prefix] of this.#byNamespace) {
      if (prefix !== 'xml') attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] = namespace;
    }
    return attributes;
  }

  #free(wanted: string): string {
    const base = wanted === '' ? 'ns' : wanted;
    let prefix = base;
    for (let number = 1; this.#taken.has(prefix) || namespaceByPrefix.has(prefix); number++)
      prefix = `${base}${number}`;
    return prefix;
  }
}

/** A name with its prefix. */
export const qualified = (prefix: string, local: string): string => (prefix === '' ? local : `${prefix}:${local}`);
