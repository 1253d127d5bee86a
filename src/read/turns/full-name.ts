import { type LanguagePack, phraseAt, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * The fullest name that an article gives for a name as it stands before a turn: the longest run of capitalized words that ends (in
 * Vietnamese and in the West) with the same name, where all such runs are one.
 */
export class FullNames {
  readonly #text: string;
  readonly #pack: LanguagePack;
  readonly #known = new Map<string, Span | undefined>();
  #runs: ReadonlyMap<string, readonly Span[]> | undefined;

  constructor(text: string, pack: LanguagePack) {
    this.#text = text;
    this.#pack = pack;
  }

  /** @returns the fuller name, or the name itself */
  of(name: Span): Span {
    const written = this.#text.slice(name.start, name.end);
    const key = this.#nameOf(written);
    const isInCapitals = written === written.toUpperCase();
    if (key === '' || (key.includes(' ') && !isInCapitals)) return name;
    if (!this.#known.has(key)) {
      const initials = /^\p{Lu}{2,4}$/u.test(written) ? this.#behindInitials(written) : undefined;
      this.#known.set(key, initials ?? (key.includes(' ') ? this.#inSmallLetters(key) : this.#find(key)));
    }
    return this.#known.get(key) ?? name;
  }

  /** The words of the name itself, without a title. */
  #nameOf(written: string): string {
    return wordsOf(written.slice(this.#titleBefore(written)))
      .map(({ key }) => key)
      .join(' ');
  }

  /** How long the title before a name is. */
  #titleBefore(written: string): number {
    const words = wordsOf(written);
    return words[phraseAt(this.#pack, 'speakerTitles', words, 0)]?.start ?? 0;
  }

  /** "AM" where the article names Andrew Miller, and nobody else whose name begins so. */
  #behindInitials(initials: string): Span | undefined {
    this.#runs ??= runsOf(this.#text);
    const named = [...this.#runs.values()].flat().filter(({ start, end }) => {
      const letters = wordsOf(this.#text.slice(start, end)).map((word) => this.#text.charAt(start + word.start));
      return letters.join('') === initials;
    });
    const names = new Set(named.map(({ start, end }) => this.#text.slice(start, end)));
    return names.size === 1 ? named[0] : undefined;
  }

  /** "ANN LEE" where the article writes Ann Lee. */
  #inSmallLetters(key: string): Span | undefined {
    this.#runs ??= runsOf(this.#text);
    return this.#runs
      .get(key.slice(key.lastIndexOf(' ') + 1))
      ?.find(({ start, end }) => this.#nameOf(this.#text.slice(start, end)) === key);
  }

  #find(key: string): Span | undefined {
    this.#runs ??= runsOf(this.#text);
    const last = key.slice(key.lastIndexOf(' ') + 1);
    const fuller = (this.#runs.get(last) ?? []).filter((span) => {
      const words = wordsOf(this.#text.slice(span.start, span.end))
        .map((word) => word.key)
        .join(' ');
      return words.length > key.length && words.endsWith(` ${key}`);
    });
    const names = new Set(fuller.map(({ start, end }) => this.#nameOf(this.#text.slice(start, end))));
    const longest = [...names].filter((one) => one !== key).sort((one, other) => other.length - one.length);
    const [full] = longest;
    if (full === undefined || longest.some((one) => !full.endsWith(one))) return undefined;
    const span = fuller.find(({ start, end }) => this.#nameOf(this.#text.slice(start, end)) === full);
    return span && { start: span.start + this.#titleBefore(this.#text.slice(span.start, span.end)), end: span.end };
  }
}

/** Runs of two to six words with capitals, by their last word. */
function runsOf(text: string): ReadonlyMap<string, readonly Span[]> {
  const runs = new Map<string, Span[]>();
  for (const { 0: name, index } of text.matchAll(
    /(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,5}/gu,
  )) {
    if (name === name.toUpperCase()) continue;
    const last = wordsOf(name).at(-1)?.key ?? '';
    const span = { start: index, end: index + name.length };
    const known = runs.get(last);
    if (known === undefined) runs.set(last, [span]);
    else if (known.length < 50) known.push(span);
  }
  return runs;
}
