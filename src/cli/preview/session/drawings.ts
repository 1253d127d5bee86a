/** Slides that were laid out, by what they look like; each is drawn when it is first asked for. */
export class Drawings {
  readonly #known = new Map<string, () => Promise<string>>();

  /** @param keys equal keys, equal drawings */
  add(keys: readonly string[], draw: (index: number) => Promise<string>): void {
    keys.forEach((key, index) => {
      const known = this.#known.get(key) ?? once(() => draw(index));
      this.#known.delete(key);
      this.#known.set(key, known);
    });
    for (const key of [...this.#known.keys()].slice(0, -mostKept)) this.#known.delete(key);
  }

  get(key: string): Promise<string> | undefined {
    return this.#known.get(key)?.();
  }
}

/** Some steps back and forth of a long deck. */
const mostKept = 600;

function once(make: () => Promise<string>): () => Promise<string> {
  let made: Promise<string> | undefined;
  return () => (made ??= make());
}
