/** Numbers the states of a session, and calls back whoever waits for the next. */
export class Revisions {
  readonly #listeners = new Set<(revision: number) => void>();
  #revision = 1;

  /** The number of the state that is shown. */
  get last(): number {
    return this.#revision;
  }

  /** Calls back with the number of each new state, until what is given back is called. */
  listen(listener: (revision: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells that there is a new state. */
  tell(): void {
    this.#revision += 1;
    for (const listener of this.#listeners) listener(this.#revision);
  }
}
