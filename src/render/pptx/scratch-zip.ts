import { storeEntry } from '../../opc/zip/entry.js';
import { writeArchive } from '../../opc/zip/write-archive.js';

/**
 * As much of the interface of JSZip as pptxgenjs calls. The program is built with it in place of JSZip: the scratch deck is
 * taken apart as soon as it is written, and JSZip, which is made to work in slices in a browser, took longer for
 * it than pptxgenjs for the slides.
 */
export default class ScratchZip {
  readonly #contents = new Map<string, Uint8Array>();
  readonly #path: string;

  constructor(path = '', contents?: Map<string, Uint8Array>) {
    this.#path = path;
    if (contents !== undefined) this.#contents = contents;
  }

  /** Folders of an archive are no entries of their own here, only the start of a name. */
  folder(name: string): ScratchZip {
    return new ScratchZip(`${this.#path}${name}/`, this.#contents);
  }

  file(name: string, content: string, { base64 = false }: { readonly base64?: boolean } = {}): this {
    this.#contents.set(`${this.#path}${name}`, Buffer.from(content, base64 ? 'base64' : 'utf8'));
    return this;
  }

  /** @param type `base64` gives a string of it, everything else bytes; nothing is compressed */
  generateAsync({ type }: { readonly type: string }): Promise<Uint8Array | string> {
    const bytes = writeArchive([...this.#contents].map(([name, content]) => storeEntry(name, content)));
    return Promise.resolve(type === 'base64' ? Buffer.from(bytes).toString('base64') : bytes);
  }
}
