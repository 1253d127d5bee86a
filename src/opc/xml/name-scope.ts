import { strictPackage } from '../failures.js';
import { MalformedXml } from './malformed.js';
import { isStrict } from './namespaces.js';
import { qualified, type Prefixes } from './prefixes.js';

/**
 * The namespaces that are in force in a part of a document (Namespaces in XML 1.0), and what names there are called in our
 * trees. The same few names come again and again, so each is looked up once.
 */
export class NameScope {
  readonly #prefixes: Prefixes;
  readonly #namespaces: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string>();

  constructor(prefixes: Prefixes, namespaces: ReadonlyMap<string, string> = new Map([['xml', xmlNamespace]])) {
    this.#prefixes = prefixes;
    this.#namespaces = namespaces;
  }

  /** The scope of an element that declares namespaces, by prefix; '' is the default. */
  declaring(declared: ReadonlyMap<string, string>): NameScope {
    for (const [prefix, namespace] of declared) {
      const isReserved = prefix === 'xmlns' || prefix.includes(':') || namespace === xmlnsNamespace;
      if (prefix !== '') split(prefix);
      const isMisused = (prefix === 'xml') !== (namespace === xmlNamespace) || (prefix !== '' && namespace === '');
      if (isReserved || isMisused) throw new MalformedXml(`the prefix "${prefix}" can't be declared so`);
    }
    return new NameScope(this.#prefixes, new Map([...this.#namespaces, ...declared]));
  }

  element(written: string): string {
    const known = this.#elements.get(written);
    if (known !== undefined) return known;
    const [prefix, local] = split(written);
    const name = this.#canonical(prefix, local);
    this.#elements.set(written, name);
    return name;
  }

  /** Attributes without a prefix are in no namespace, whatever the default is. */
  attribute(written: string): string {
    const known = this.#attributes.get(written);
    if (known !== undefined) return known;
    const [prefix, local] = split(written);
    const name = prefix === '' ? local : this.#canonical(prefix, local);
    this.#attributes.set(written, name);
    return name;
  }

  /** The value of an attribute; those that name prefixes follow when prefixes change. */
  value(attribute: string, written: string): string {
    if (listsOfPrefixes.has(attribute)) {
      return written
        .trim()
        .split(/\s+/)
        .map((prefix) => this.#prefix(prefix))
        .join(' ');
    }
    const colon = attribute === 'xsi:type' ? written.indexOf(':') : -1;
    return colon < 0 ? written : this.#prefix(written.slice(0, colon)) + written.slice(colon);
  }

  /** What a prefix is called in our trees; one that is not declared stays. */
  #prefix(written: string): string {
    const namespace = this.#namespaces.get(written);
    return namespace === undefined ? written : this.#prefixes.of(namespace, written);
  }

  #canonical(prefix: string, local: string): string {
    const namespace = this.#namespaces.get(prefix);
    if (namespace === undefined && prefix !== '') throw new MalformedXml(`the prefix "${prefix}" is not declared`);
    if (namespace === undefined) return local;
    if (isStrict(namespace)) throw strictPackage();
    return qualified(this.#prefixes.of(namespace, prefix), local);
  }
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** Attributes whose values are lists of prefixes. */
const listsOfPrefixes = new Set(['mc:Ignorable', 'mc:MustUnderstand', 'Requires']);

function split(name: string): [prefix: string, local: string] {
  if (!asciiName.test(name) && !letterName.test(name)) throw new MalformedXml(`"${name}" is no name`);
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** A name with one colon at most (Namespaces in XML 1.0, 4). */
const asciiName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
/** The same with letters of any script, of which XML 1.0 allows some more than Unicode calls letters. */
const letterName = /^[\p{L}_][\p{L}\p{M}\p{N}_.·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.·-]*)?$/u;
