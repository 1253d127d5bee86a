import { addToGroup } from '../../model/collections/add-to-group.js';
import type { Span } from '../../model/span.js';

/** What a browser looks for in a page: words, or their beginning and end, and the words before them where others say the same. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
}

/** Finds what to look for in a page; made once for a text, since all of its words are looked at. */
export type FindDirective = (span: Span) => TextDirective | undefined;

/**
 * What leads a browser to a passage of a page (URL Fragment Text Directives, W3C community group report). A browser takes the first place that
 * matches, so nothing before the passage may match. A long passage is named by its beginning and end, which holds where marks of notes or
 * advertisements stand in its middle.
 *
 * @param text of the page, as far as it was read
 * @returns gives nothing for a passage without words
 */
export function directivesIn(text: string, locale: string): FindDirective {
  const words = wordsIn(text, locale);
  const places = new Map<string, number[]>();
  words.forEach(({ key }, index) => {
    addToGroup(places, key, index);
  });
  /** Whether some words stand in a stretch of the text, as its words are numbered. */
  const stands = (from: number, to: number, after: number, before: number): boolean =>
    (places.get(words[from]?.key ?? '') ?? []).some(
      (place) =>
        place >= after &&
        place < before &&
        words.slice(from, to).every(({ key }, offset) => words[place + offset]?.key === key),
    );
  const wording = (from: number, to: number): string =>
    text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/gu, ' ');

  return ({ start, end }) => {
    const first = words.findIndex((word) => word.start >= start && word.end <= end);
    if (first < 0) return undefined;
    const behind = words.findIndex((word) => word.end > end);
    const last = behind < 0 ? words.length : behind;
    const range = last - first > longest ? ends(first, last) : undefined;
    const [until, from] = range ?? [last, last];
    const before = stands(first, until, 0, first) ? prefixOf(first, until) : undefined;
    return {
      ...(before === undefined ? {} : { prefix: wording(before, first) }),
      start: wording(first, until),
      ...(range === undefined ? {} : { end: wording(from, last) }),
    };
  };

  /** Where the beginning of a passage ends and its end begins; the end may stand nowhere in between. */
  function ends(first: number, last: number): readonly [until: number, from: number] | undefined {
    let until = first + shortest;
    while (until < last - shortest && until < first + longest && stands(first, until, 0, first)) until += 1;
    let from = last - shortest;
    while (from > until && stands(from, last, until, from)) from -= 1;
    return from < until ? undefined : [until, from];
  }

  /** As few words before a passage as make it the first of its kind. */
  function prefixOf(first: number, until: number): number | undefined {
    for (let from = first - 1; from >= Math.max(0, first - longest); from -= 1)
      if (!stands(from, until, 0, from)) return from;
    return first === 0 ? undefined : Math.max(0, first - longest);
  }
}

/** Words at the beginning or end of a passage that is not named whole, at the least. */
const shortest = 4;
/** A passage of more words is named by its ends. */
const longest = 10;

/** A directive as it stands in an address. Hyphens, commas and ampersands part its pieces, so they are written by their codes. */
export function directiveText({ prefix, start, end }: TextDirective): string {
  const pieces = [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
  ];
  return `text=${pieces.join(',')}`;
}

/** Halves of pairs have no code. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');

interface Word extends Span {
  /** Without regard to case, as browsers compare. */
  readonly key: string;
}

const wordsIn = (text: string, locale: string): Word[] =>
  Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)).flatMap(
    ({ segment, index, isWordLike }) =>
      isWordLike === true
        ? [{ start: index, end: index + segment.length, key: segment.toLocaleLowerCase(locale) }]
        : [],
  );
