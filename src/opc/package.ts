import { damaged } from './failures.js';
import { sortPartNames } from './part-name.js';
import { readRelationships, type Relationship } from './relationships.js';
import { Part } from './part.js';
import type { XmlElement } from './xml/element.js';

/**
 * An Open Packaging Conventions package (ECMA-376 part 2): parts by absolute name, and the relationships between them.
 * `[Content_Types].xml` and the relationships parts are no parts here; they are derived when the package is written.
 */
export class OpcPackage {
  readonly #parts: Map<string, Part>;
  readonly #relationships: Map<string, Held>;
  readonly #parsed = new Map<string, readonly Relationship[]>();
  #sortedNames: readonly string[] | undefined;
  /** Names for which the file that was read declares a content type though it has no such part. They are never written. */
  readonly phantomNames: readonly string[];

  constructor(
    parts: Iterable<Part> = [],
    relationships: Iterable<readonly [source: string, part: Part]> = [],
    phantomNames: readonly string[] = [],
  ) {
    this.#parts = new Map(Array.from(parts, (part) => [part.name, part]));
    this.#relationships = new Map(Array.from(relationships, ([source, asRead]) => [source, { asRead }]));
    this.phantomNames = phantomNames;
  }

  /** The names of all parts, in the order in which they are written. */
  partNames(): readonly string[] {
    this.#sortedNames ??= sortPartNames(this.#parts.keys());
    return this.#sortedNames;
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** The part; its content is read only when asked for. */
  find(name: string): Part | undefined {
    return this.#parts.get(name);
  }

  /** The content type of a part; '' where the file that was read declares none. */
  contentType(name: string): string {
    return this.#existing(name).contentType;
  }

  /**
   * The root of an XML part, to be changed: the tree is what is written. To look only, `look` costs less, since what nobody
   * changed is neither copied nor packed again.
   *
   * @throws BriefdeckError `template.damaged` when the part is absent or not well-formed
   */
  xml(name: string): XmlElement {
    const part = this.#existing(name).edited();
    this.#parts.set(name, part);
    return part.xml();
  }

  /**
   * The root of an XML part, to be looked at and never changed.
   *
   * @throws BriefdeckError `template.damaged` when the part is absent or not well-formed
   */
  look(name: string): XmlElement {
    return this.#existing(name).xml();
  }

  /** Adds or replaces an XML part; the tree still may be changed afterwards. */
  setXml(name: string, contentType: string, root: XmlElement): void {
    this.#add(Part.ofXml(name, contentType, root));
  }

  /** Adds or replaces a part. */
  setBytes(name: string, contentType: string, bytes: Uint8Array): void {
    this.#add(Part.ofBytes(name, contentType, bytes));
  }

  /** Gives a part another content type. */
  retype(name: string, contentType: string): void {
    this.#parts.set(name, this.#existing(name).retyped(contentType));
  }

  /** Removes a part and its own relationships; those that point to it stay, and are for the caller to remove. */
  remove(name: string): void {
    this.#parts.delete(name);
    this.#sortedNames = undefined;
    this.#relationships.delete(name);
  }

  /** The relationships of a part, or of the package for `/`, in their order in the file. */
  relationships(source: string): readonly Relationship[] {
    const held = this.#relationships.get(source);
    if (held === undefined) return [];
    held.list ??= held.asRead === undefined ? [] : this.#readRelationships(source, held.asRead);
    return held.list;
  }

  /** Layouts have the same relationships, all of them in one folder: equal ones are parsed once. */
  #readRelationships(source: string, asRead: Part): readonly Relationship[] {
    const key = `${source.slice(0, source.lastIndexOf('/'))}\0${asRead.text()}`;
    const list = this.#parsed.get(key) ?? readRelationships(source, asRead.xml());
    this.#parsed.set(key, list);
    return list;
  }

  /** The sources that have relationships, in the order in which they are written. */
  relationshipSources(): string[] {
    return sortPartNames(this.#relationships.keys());
  }

  /**
   * Adds a relationship.
   *
   * @param source part name, or `/` for the package
   * @param target absolute part name, or any address when external
   * @returns its id, which is new to the source unless given
   */
  relate(source: string, type: string, target: string, options: { external?: boolean; id?: string } = {}): string {
    const existing = this.relationships(source);
    const id = options.id ?? unusedId(existing);
    const added = { id, type, target, external: options.external ?? false };
    this.#relationships.set(source, { list: [...existing, added] });
    return id;
  }

  /** Removes a relationship. */
  unrelate(source: string, id: string): void {
    const left = this.relationships(source).filter((relationship) => relationship.id !== id);
    if (left.length === 0) this.#relationships.delete(source);
    else this.#relationships.set(source, { list: left });
  }

  /** The relationships part as it was read, as long as nobody changed it: it can be written as it is. */
  relationshipsAsRead(source: string): Part | undefined {
    return this.#relationships.get(source)?.asRead;
  }

  /**
   * A package that can be changed without changing this one. It costs little: content is shared until it is asked for
   * as a tree. Trees that were handed out before must not be changed any more.
   */
  clone(): OpcPackage {
    const parts = Array.from(this.#parts.values(), (part) => part.share());
    const copy = new OpcPackage(parts);
    for (const [source, held] of this.#relationships) copy.#relationships.set(source, held);
    return copy;
  }

  #add(part: Part): void {
    this.#parts.set(part.name, part);
    this.#sortedNames = undefined;
  }

  #existing(name: string): Part {
    const part = this.#parts.get(name);
    if (part === undefined) throw damaged(`the part ${name} is missing`);
    return part;
  }
}

/** Relationships of a source: as read, as values, or both when they were looked at and not changed. */
interface Held {
  readonly asRead?: Part;
  list?: readonly Relationship[];
}

function unusedId(existing: readonly Relationship[]): string {
  const used = new Set(existing.map(({ id }) => id));
  let number = existing.length + 1;
  while (used.has(`rId${number}`)) number++;
  return `rId${number}`;
}

export type { Part } from './part.js';
export type { Relationship } from './relationships.js';
