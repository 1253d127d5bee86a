import type { History } from '../../../preview/history.js';
import type { OutlineFile } from '../outline-file.js';
import type { Version } from '../version.js';

/** The file of the outline, and what it holds as far as we read or wrote it. */
export class SavedOutline {
  readonly #file: OutlineFile;
  /** Nothing where the file is not there. */
  #text: string | undefined;
  #isChanged = false;

  /** @param text what the file holds */
  constructor(file: OutlineFile, text: string | undefined) {
    this.#file = file;
    this.#text = text;
  }

  /** Whether somebody else wrote the file while there is something to save: the page asks which of the two is to be. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** Whether the file has what is shown. Where nothing was changed, there is nothing to save. */
  holds({ past, present }: History<Version>): boolean {
    return past.length === 0 || present.text === this.#text;
  }

  read(): Promise<string | undefined> {
    return this.#file.read();
  }

  /**
   * Writes an outline.
   *
   * @param isForced over what somebody else wrote, too
   * @returns whether it was written
   */
  async save(text: string, isForced: boolean): Promise<boolean> {
    const now = await this.#file.read();
    if (!isForced && now !== this.#text) {
      this.#isChanged = true;
      return false;
    }
    await this.#file.write(text);
    this.took(text);
    return true;
  }

  /**
   * What somebody else wrote, where it may be taken up: what is not saved is not thrown away.
   *
   * @param history what is shown
   */
  async writtenByOthers(history: History<Version>): Promise<string | undefined> {
    const text = await this.#file.read();
    if (text === undefined || text === this.#text) return undefined;
    this.#isChanged = !this.holds(history);
    return this.#isChanged ? undefined : text;
  }

  /** Notes that the file holds what is shown. */
  took(text: string): void {
    this.#text = text;
    this.#isChanged = false;
  }
}
