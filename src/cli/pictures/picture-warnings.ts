import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import { PictureRefusal } from '../../picture/picture-refusal.js';

/** A picture lies on the web, and nothing may be fetched. */
export class NotFetched extends Error {}

/** Only an image library can read a picture, and there is none. */
export class NeedsImageLibrary extends Error {}

/** What is to be said of pictures that are left out: few of them one by one, then how many more. */
export class PictureWarnings {
  readonly #file: string;
  readonly #single: Diagnostic[] = [];
  readonly #unfetched: string[] = [];
  readonly #unreadable: string[] = [];
  #more = 0;

  /** @param file what the article is called */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Keeps why a picture is left out.
   *
   * @throws what is no known reason
   */
  leftOut(name: string, cause: unknown): void {
    if (cause instanceof NotFetched) this.#unfetched.push(name);
    else if (cause instanceof NeedsImageLibrary) this.#unreadable.push(name);
    else if (cause instanceof PictureRefusal) {
      this.#add('picture.refused', `The picture "${shortened(name)}" ${cause.message}.`, cause.hint);
    } else if (cause instanceof BriefdeckError && cause.kind === 'input') {
      this.#add(cause.diagnostic.code, cause.message, cause.diagnostic.hint);
    } else throw cause;
  }

  /** @param fetchHint what to do so that pictures are fetched */
  all(fetchHint: string): Diagnostic[] {
    const [unfetched, unreadable] = [this.#unfetched, this.#unreadable];
    return [
      ...this.#single,
      ...(this.#more > 0 ? [this.#warning('picture.more', `${counted(this.#more)} left out as well.`)] : []),
      ...(unfetched.length > 0
        ? [this.#warning('picture.not-fetched', `${counted(unfetched.length)} not fetched from the web.`, fetchHint)]
        : []),
      ...(unreadable.length > 0 ? [this.#warning('picture.needs-sharp', needsSharp(unreadable), install)] : []),
    ];
  }

  #add(code: string, message: string, hint: string | undefined): void {
    if (this.#single.length === mostSingle) this.#more += 1;
    else this.#single.push(this.#warning(code, message, hint));
  }

  #warning(code: string, message: string, hint?: string): Diagnostic {
    const place = { file: this.#file };
    return { code, severity: 'warning', message, place, ...(hint === undefined ? {} : { hint }) };
  }
}

/** How many pictures are named one by one. */
const mostSingle = 5;

const install = 'Install it beside briefdeck: npm install sharp';

const needsSharp = (names: readonly string[]): string => {
  const [few, rest] = [names.slice(0, 3).map(shortened).join(', '), names.length > 3 ? ' …' : ''];
  return `${counted(names.length)} left out, since only the image library sharp can read them: ${few}${rest}.`;
};

const counted = (count: number): string => (count === 1 ? '1 picture is' : `${count} pictures are`);

/** The name of a picture as a message shows it. */
const shortened = (name: string): string => (name.length <= 80 ? name : `${name.slice(0, 79)}…`);
