import { anyPhraseAt, type LanguagePack, phraseAt, wordsOf } from '../../language/index.js';
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
    const isCapitals = written === written.toUpperCase();
    if (key === '' || (key.includes(' ') && !isCapitals)) return name;
    if (!this.#known.has(key)) this.#known.set(key, this.#fuller(written, key, isCapitals));
    return this.#known.get(key) ?? name;
  }

  #fuller(written: string, key: string, isCapitals: boolean): Span | undefined {
    // "EDDA QUILLFEATHER" is Edda Quillfeather where the text calls her so.
    if (key.includes(' ')) return this.#inSmallLetters(key);
    const behindInitials = isCapitals && written.length <= longestInitials ? this.#behindInitials(written) : undefined;
    return behindInitials ?? this.#find(key);
  }

  /** The name where it stands with small letters, first of all. */
  #inSmallLetters(key: string): Span | undefined {
    this.#runs ??= runsOf(this.#text);
    const last = key.slice(key.lastIndexOf(' ') + 1);
    return this.#runs.get(last)?.find(({ start, end }) => this.#nameOf(this.#text.slice(start, end)) === key);
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

  #find(key: string): Span | undefined {
    this.#runs ??= runsOf(this.#text);
    const last = key.slice(key.lastIndexOf(' ') + 1);
    const fuller = (this.#runs.get(last) ?? []).filter((span) => {
      const words = wordsOf(this.#text.slice(span.start, span.end))
        .map((word) => word.key)
        .join(' ');
      return words.length > key.length && words.endsWith(` ${key}`) && !this.#opensClause(span);
    });
    const names = new Set(fuller.map(({ start, end }) => this.#nameOf(this.#text.slice(start, end))));
    const longest = [...names].filter((one) => one !== key).sort((one, other) => other.length - one.length);
    const [full] = longest;
    if (full === undefined || longest.some((one) => !full.endsWith(one))) return undefined;
    const span = fuller.find(({ start, end }) => this.#nameOf(this.#text.slice(start, end)) === full);
    return span && { start: span.start + this.#titleBefore(this.#text.slice(span.start, span.end)), end: span.end };
  }

  #opensClause({ start, end }: Span): boolean {
    const words = wordsOf(this.#text.slice(start, end));
    return (
      anyPhraseAt(this.#pack, small, words, 0) && opensSentence.test(this.#text.slice(Math.max(0, start - 4), start))
    );
  }
}

/** "As Katherine said, …": a small word has its capital from the sentence that it opens. */
const small = [
  'prepositions',
  'coordinators',
  'connectives',
  'conditions',
  'clauseOpeners',
  'complementisers',
] as const;
const opensSentence = /(?:^|\n|[.!?…:]["”’»)*_]*\s)["“«(*_]*$/u;

/** In UTF-16 units. */
const longestInitials = 4;

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
