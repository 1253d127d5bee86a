import { lettersAndDigits } from '../../../language/index.js';
import type { Body } from '../find-body.js';
import { elementsIn, type HtmlElement, inlineTags, innerElements, isSilent, textOf } from '../tree.js';

/**
 * What a page tells programs is the text of its article (`articleBody`), held against the page itself. Pages tell the whole of it
 * where they show a beginning only, where a program puts it onto the page later, and where much else stands around it.
 */
export class ArticleBody {
  readonly #windows: ReadonlySet<string>;
  readonly #length: number;

  /** @returns nothing where it tells too little to judge by */
  static of(text: string | undefined): ArticleBody | undefined {
    const letters = lettersAndDigits((text ?? '').slice(0, longest));
    return letters.length < shortest ? undefined : new ArticleBody(letters);
  }

  private constructor(letters: string) {
    const windows = new Set<string>();
    for (let at = 0; at + windowLength <= letters.length; at += 1) windows.add(letters.slice(at, at + windowLength));
    this.#windows = windows;
    this.#length = letters.length;
  }

  /** How much of it some passages say: 0 to 1, more where they say a part twice. */
  share(passages: readonly string[]): number {
    const said = passages.map(lettersAndDigits).filter((letters) => this.#holds(letters));
    return said.reduce((sum, { length }) => sum + length, 0) / this.#length;
  }

  /** The elements of a page that say what it tells, where those that were found leave most of it out. */
  better(page: HtmlElement, found: Body | undefined): Body | undefined {
    const blocks = [...elementsIn(page)].filter(isPassage);
    const said = blocks.filter((block) => this.#holds(lettersAndDigits(textOf(block))));
    const shareOf = (some: readonly HtmlElement[]): number => this.share(some.map((block) => textOf(block)));
    const foundShare = found === undefined ? 0 : shareOf(said.filter((block) => found.has(block)));
    if (foundShare >= enough || shareOf(said) < Math.max(enough, foundShare + clearlyMore)) return found;
    return new Set(said.flatMap((block) => [block, ...elementsIn(block)]));
  }

  /** Whether a passage stands in it: its beginning and its end do. */
  #holds(letters: string): boolean {
    return (
      letters.length >= windowLength &&
      this.#windows.has(letters.slice(0, windowLength)) &&
      this.#windows.has(letters.slice(-windowLength))
    );
  }
}

/** Letters and digits. */
const windowLength = 24;
/** A text that is shorter is a summary. */
const shortest = 300;
const longest = 400_000;
/** What says half of it is the article, be the rest cut short for search engines. */
const enough = 0.5;
const clearlyMore = 0.2;

/** A block of text without blocks inside. */
const isPassage = (element: HtmlElement): boolean =>
  !inlineTags.has(element.tag) &&
  !isSilent(element) &&
  innerElements(element).every(({ tag }) => inlineTags.has(tag) || tag === 'br') &&
  element.children.length > 0;
