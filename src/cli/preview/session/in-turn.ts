import type { Limit } from '../../io.js';

/** Does one thing after the other, so that each sees what the one before it made. */
export class InTurn {
  readonly #limit: Limit;
  #last: Promise<unknown> = Promise.resolve();

  /** @param limit of each thing that is done */
  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** Does some work behind all that was asked for before, whether that went well or not. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(async () => {
      const isDone = this.#limit();
      try {
        return await work();
      } finally {
        isDone();
      }
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
