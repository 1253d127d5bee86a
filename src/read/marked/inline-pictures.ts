/** Pictures that are written out where their address stands, in base64 (RFC 2397): each gets a name, equal ones the same. */
export class InlinePictures {
  readonly pictures = new Map<string, Uint8Array>();
  readonly #names = new Map<string, string>();

  /**
   * @param type what stands behind `image/`: `png`, `svg+xml`
   * @returns what the document is to call it
   */
  add(type: string, content: string): string {
    const known = this.#names.get(content);
    if (known !== undefined) return known;
    const kind = type.toLowerCase().replace(/\+.*$/, '');
    const name = `picture-${this.#names.size + 1}.${kind === 'jpeg' ? 'jpg' : kind}`;
    this.#names.set(content, name);
    this.pictures.set(name, Buffer.from(content, 'base64'));
    return name;
  }
}
