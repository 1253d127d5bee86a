import { damaged } from './failures.js';
import { decodeXml } from './xml/decode.js';
import { copyElement, type XmlElement } from './xml/element.js';
import { parseXml } from './xml/parse.js';
import { serializeXml } from './xml/serialize.js';
import { deflateEntry, storeEntry, inflateEntry, type ZipEntry } from './zip/entry.js';
import { extensionOf } from './part-name.js';

/** A part of a package. Its content is held in the form it came in, and turned into another only when asked for. */
export class Part {
  readonly name: string;
  readonly contentType: string;
  /** The part that this one was first copied from, maybe in another package; itself when it is no copy. */
  readonly origin: Part;
  #entry: ZipEntry | undefined;
  #bytes: Uint8Array | undefined;
  #tree: XmlElement | undefined;
  /** The tree is what counts: it may differ from what the part was read from. */
  #isEdited = false;
  #shared = false;

  private constructor(name: string, contentType: string, origin?: Part) {
    this.name = name;
    this.contentType = contentType;
    this.origin = origin ?? this;
  }

  static ofEntry(name: string, contentType: string, entry: ZipEntry): Part {
    const part = new Part(name, contentType);
    part.#entry = entry;
    return part;
  }

  static ofBytes(name: string, contentType: string, bytes: Uint8Array): Part {
    const part = new Part(name, contentType);
    part.#bytes = bytes;
    return part;
  }

  static ofXml(name: string, contentType: string, root: XmlElement): Part {
    const part = new Part(name, contentType);
    part.#tree = root;
    part.#isEdited = true;
    return part;
  }

  /** The content as bytes. */
  get bytes(): Uint8Array {
    if (this.#tree !== undefined && this.#isEdited) return new TextEncoder().encode(serializeXml(this.#tree));
    this.#bytes ??= this.#entry === undefined ? new Uint8Array() : inflateEntry(this.#entry);
    return this.#bytes;
  }

  /** How many bytes the content has; nothing is inflated for it. */
  get size(): number {
    return this.#tree === undefined && this.#entry !== undefined ? this.#entry.size : this.bytes.length;
  }

  /** Whether the content is XML, as far as its type or name says. */
  get isXml(): boolean {
    return this.#tree !== undefined || /[+/]xml$/.test(this.contentType) || extensionOf(this.name) === 'xml';
  }

  /** The content as a tree that is only looked at, never changed: `OpcPackage.xml` is for that. Read once. */
  xml(): XmlElement {
    this.#tree ??= parseXml(this.text(), this.name);
    return this.#tree;
  }

  /** The content as text, without a byte order mark. */
  text(): string {
    try {
      return decodeXml(this.bytes);
    } catch (cause) {
      if (cause instanceof TypeError) throw damaged(`${this.name} is not valid Unicode`, cause);
      throw cause;
    }
  }

  /** Marks the content as held by several packages. */
  share(): this {
    this.#shared = true;
    return this;
  }

  /** This part if only one package holds it, else a copy; its tree counts from now on. */
  edited(): Part {
    const own = this.#shared ? this.#copy(this.contentType) : this;
    own.xml();
    own.#isEdited = true;
    return own;
  }

  /** A copy with another content type. */
  retyped(contentType: string): Part {
    return this.#copy(contentType);
  }

  /** The content as a zip entry; what was never changed stays as it was packed. */
  toEntry(): ZipEntry {
    if (!this.#isEdited && this.#entry !== undefined) return this.#entry;
    const makeEntry = isPacked(this.name) ? storeEntry : deflateEntry;
    return makeEntry(this.name.slice(1), this.bytes);
  }

  #copy(contentType: string): Part {
    const copy = new Part(this.name, contentType, this.origin);
    copy.#entry = this.#entry;
    copy.#bytes = this.#bytes;
    copy.#tree = this.#shared ? this.#tree && copyElement(this.#tree) : this.#tree;
    copy.#isEdited = this.#isEdited;
    return copy;
  }
}

/** Formats that are compressed already, which deflate would only slow down. */
const packed = new Set(['png', 'jpg', 'jpeg', 'gif', 'mp3', 'm4a', 'mp4', 'mov', 'zip', 'xlsx', 'docx', 'pptx']);
const isPacked = (name: string): boolean => packed.has(extensionOf(name));
