import type { ListStyles } from './list-styles.js';

/** Counts the items of lists that are open, one in the other, and goes on where a list says that it continues another. */
export class ListCounter {
  readonly #styles: ListStyles;
  readonly #open: { readonly style: string | undefined; count: number }[] = [];
  /** Where lists that are closed stand: by their ids, and by their style. */
  readonly #ended = new Map<string, number>();
  readonly #names: string[][] = [];
  #lists = 0;

  constructor(styles: ListStyles) {
    this.#styles = styles;
  }

  /** From 0. */
  get level(): number {
    return this.#open.length - 1;
  }

  /**
   * @param attributes those of `text:list` (ODF 1.3 part 3, 5.3.1)
   * @returns a name for the list
   */
  open(attributes: Readonly<Record<string, string>>): string {
    // An inner list without a style of its own is written in that of the list around it.
    const style = attributes['text:style-name'] ?? this.#open.at(-1)?.style;
    const continued =
      attributes['text:continue-list'] ??
      (attributes['text:continue-numbering'] === 'true' ? `style ${style ?? ''}` : undefined);
    const start = this.#styles.startOf(style, this.#open.length) - 1;
    this.#open.push({ style, count: this.#ended.get(continued ?? '') ?? start });
    this.#names.push([attributes['xml:id'] ?? '', `style ${style ?? ''}`]);
    return `list ${++this.#lists}`;
  }

  close(): void {
    const list = this.#open.pop();
    for (const name of this.#names.pop() ?? [])
      if (list !== undefined && name !== '') this.#ended.set(name, list.count);
  }

  /**
   * @param start the number that the item says it has
   * @returns its number as it is shown; undefined for a bullet
   */
  next(start: string | undefined): string | undefined {
    const list = this.#open.at(-1);
    if (list === undefined) return undefined;
    list.count = start === undefined ? list.count + 1 : Number(start) || 0;
    return this.#styles.markerOf(
      list.style,
      this.#open.map(({ count }) => count),
    );
  }
}
