import { scriptedPattern, startsUpperCase } from '../../language/index.js';

/**
 * Plain text in which the headings of sections stand on lines of their own: a program that took the text out of a page glued each to the paragraph
 * below it, "Mooring FeesThe board asks …". Only where it did so again and again, with words that the text knows apart: a name may be
 * written so, too. In such a text a heading is also parted that a space stands behind, "The Work of the Harbour Pilots Related tasks fall to …".
 */
export function withGluedHeadingsApart(text: string): string {
  if (text.search(joint.in(text)) < 0) return text;
  const words = wordsIn(text);
  const lines = text.split('\n');
  const places = lines.map((line) => jointIn(line, words));
  const sure = places.filter((place) => place !== undefined);
  if (sure.length < fewestJoints || !sure.some(({ isKnown }) => isKnown)) return text;
  return lines
    .map((line, at) => {
      const end = places[at]?.end ?? titleEnd(line, words);
      return end === undefined ? line : `${line.slice(0, end).trimEnd()}\n\n${line.slice(end).trimStart()}`;
    })
    .join('\n');
}

const fewestJoints = 2;

/** A few words in titles' letters or in capitals, the last of which runs into the first of a sentence. */
const joint = scriptedPattern(
  '^((?:(?:\\p{Lu}[\\p{L}’&-]*|\\p{Ll}{1,4}) ){0,8}?\\p{Lu}\\p{Ll}{3,}|(?:\\p{Lu}+ ){1,12}?\\p{Lu}{2,})(\\p{Lu}\\p{Ll}+) \\p{Ll}.{40}',
  'mu',
);

interface Joint {
  readonly end: number;
  /** Both words that run into one another stand elsewhere, too. */
  readonly isKnown: boolean;
}

function jointIn(line: string, words: Words): Joint | undefined {
  const [, heading = '', opening = ''] = joint.exec(line) ?? [];
  if (heading === '') return undefined;
  const last = heading.slice(heading.lastIndexOf(' ') + 1);
  const isOnce = (words.counts.get(last + opening) ?? 0) <= 1;
  if (!isOnce || !words.known.has(opening.toLowerCase())) return undefined;
  return { end: heading.length, isKnown: words.known.has(last.toLowerCase()) };
}

/** Where a title of several words ends that the text writes in small letters elsewhere, and a sentence begins behind it. */
function titleEnd(line: string, words: Words): number | undefined {
  const [run = ''] = titleRun.exec(line) ?? [];
  const found = [...run.matchAll(/\S+/gu)].filter(([word]) => startsUpperCase(word));
  const opening = found.at(-1);
  const title = found.slice(0, -1);
  const small = title.filter(([word]) => words.small.has(word.toLowerCase()));
  if (opening === undefined || title.length < fewestOfTitle || small.length < title.length * mostSmall)
    return undefined;
  // A word that stands here alone may be a name, unless all others are none.
  const isWord = words.small.has(opening[0].toLowerCase());
  const mayBegin = isWord || (small.length === title.length && words.counts.get(opening[0]) === 1);
  // "The Keepers of the | Harbour": no title ends before its noun.
  return mayBegin && !/ \p{Ll}+ $/u.test(run.slice(0, opening.index)) ? opening.index : undefined;
}
const titleRun = scriptedPattern(
  '^\\p{Lu}[\\p{L}’&-]* (?:(?:\\p{Ll}{1,4} ){0,2}\\p{Lu}[\\p{L}’&-]* ){3,11}(?=\\p{Ll}+ \\p{Ll})',
);
/** In words with a capital. */
const fewestOfTitle = 3;
const mostSmall = 0.6;

interface Words {
  /** Each as it is written, and how often. */
  readonly counts: ReadonlyMap<string, number>;
  readonly known: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

function wordsIn(text: string): Words {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = [...counts.keys()];
  return {
    counts,
    known: new Set(all.map((word) => word.toLowerCase())),
    small: new Set(all.filter((word) => !startsUpperCase(word))),
  };
}
