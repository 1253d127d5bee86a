/**
 * The fields of a document (ECMA-376 part 1, 17.16), as far as they are open: between `begin` and `separate` stands what
 * Word is to do, then what came of it. They go across paragraphs and stand in each other.
 */
export class Fields {
  readonly #open: { isInstruction: boolean }[] = [];
  #instructions = '';

  /** What follows is an instruction, not text. */
  get isInstruction(): boolean {
    return this.#open.some(({ isInstruction }) => isInstruction);
  }

  mark(kind: string | undefined): void {
    const last = this.#open.at(-1);
    if (kind === 'begin' && this.#open.length < mostOpen) this.#open.push({ isInstruction: true });
    else if (kind === 'separate' && last !== undefined) last.isInstruction = false;
    else if (kind === 'end') this.#open.pop();
  }

  instruct(text: string): void {
    this.#instructions += `${text} `;
  }

  /**
   * Ends a paragraph: an instruction that nobody ended must not swallow the next one.
   *
   * @returns what was counted in it: `Figure` of `SEQ Figure \* ARABIC`
   */
  endParagraph(): string | undefined {
    for (const field of this.#open) field.isInstruction = false;
    const sequence = /(?:^|\s)SEQ\s+"?([^\s"\\]+)/.exec(this.#instructions.replace(/\s+/g, ' '))?.[1];
    this.#instructions = '';
    return sequence;
  }
}

const mostOpen = 100;
