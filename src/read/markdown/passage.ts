import { endsInQuestionMark } from '../../language/index.js';
import { looksLikeBody, looksLikeHeading } from '../lines/line.js';
import { follows, readMarker, type Marker } from '../lines/marker.js';
import type { Look } from '../steps/draft-article.js';
import type { Part } from '../marked/marked-document.js';
import type { Picture } from './picture-of.js';
import type { TypedLine } from './lines-of.js';

/** A paragraph of the article, or a picture, that a Markdown paragraph holds. */
export type Piece =
  | { readonly kind: 'picture'; readonly picture: Picture }
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly look?: Look | undefined;
      readonly mark?: Mark | undefined;
    };

/** What shows that words belong to a picture: they are marked as its caption, glued to it, or right below it in one paragraph. */
export type Mark = 'caption' | 'glued' | 'below';

/** A part of the article, or a piece of a paragraph that may yet turn out to be a caption. */
export type Draft = Piece | Exclude<Part, { kind: 'paragraph' | 'figure' }>;

/**
 * What a paragraph's typed lines are: one paragraph, unless they were kept apart on purpose. They were where a line was ended
 * by a mark, stands below a picture, begins with a bullet, a caption's bar or the letter of an item, where several begin with labels, or where
 * none of them reads like running text (an author and a date).
 */
export function piecesOf(lines: readonly TypedLine[]): Piece[] {
  const apart = lines.every(({ text }) => !looksLikeBody(text)) && !isProvision(lines);
  const areLabelled = lines.filter(({ text }) => opensLabelled(text)).length >= fewestLabelled;
  const pieces: Piece[] = [];
  let behind: Piece[] = [];
  let joins = false;
  for (const [index, { text, look, hard, before, after, glued }] of lines.entries()) {
    const last = pieces.at(-1);
    const goesOn = !apart || (pieces.at(-1)?.kind === 'words' && isTorn(lines, index));
    const isHeaded =
      last?.kind === 'words' && last.look?.bold === true && look?.bold !== true && mayHead(last.text, text);
    const continues =
      joins &&
      goesOn &&
      !isHeaded &&
      before.length === 0 &&
      !/^(?:[•‣◦▪●] |\|)/u.test(text) &&
      !opensTimed(text) &&
      !(areLabelled && opensLabelled(text));
    if (continues && last?.kind === 'words' && !opensItem(text, last.text) && !opensDashed(lines, text, last.text)) {
      pieces[pieces.length - 1] = {
        ...last,
        text: `${last.text} ${text}`,
        look: sameLook(last, look),
        mark: undefined,
      };
    } else {
      pieces.push(...behind, ...before.map(asPiece));
      behind = [];
      const below = pieces.at(-1)?.kind === 'picture' ? 'below' : undefined;
      if (text !== '') pieces.push({ kind: 'words', text, look, mark: glued ? 'glued' : below });
    }
    behind.push(...after.map(asPiece));
    joins = !hard;
  }
  return [...pieces, ...behind];
}

/** `**Item 2: The quay**` right above what is said of it: a line in bold that the next does not go on with, as an answer does. */
const mayHead = (line: string, below: string): boolean =>
  looksLikeHeading(line, longestHeading) &&
  !endsInQuestionMark(line) &&
  /^["“«„‘'([]?[\p{Lu}\p{N}]/u.test(below) &&
  looksLikeBody(below);
/** In letters. */
const longestHeading = 110;

/** "By the law on harbours" above "number 12/2025;": the lines of one provision, of which the last alone ends in such a mark. */
const isProvision = (lines: readonly TypedLine[]): boolean =>
  lines.filter(({ text }) => text.endsWith(';')).length === 1 && lines.at(-1)?.text.endsWith(';') === true;

/**
 * A line that goes on with the one above, which nobody kept apart: one emphasis holds both, a number stands before words that go on in small
 * letters, or a title in capitals is longer than a line.
 */
function isTorn(lines: readonly TypedLine[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (above === undefined || line === undefined || /[.:;!?…]["”’»)*_]*$/u.test(above.text)) return false;
  if (readMarker(line.text) !== undefined) return false;
  if (above.torn) return true;
  if (!/^\p{L}/u.test(line.text)) return false;
  const isSmall = /^\p{Ll}/u.test(line.text);
  // "PLAN" above "OF THE TOWN …" breaks inside a title; of two short lines of capitals each may be one.
  const areCapitals = ![above, line].some(({ text }) => /\p{Ll}/u.test(text));
  const breaks = isLong(above.text) || (isLong(line.text) && !above.text.includes(' '));
  return (
    (areCapitals && breaks) ||
    (isSmall && (isCounted(lines[0]?.text ?? '') || isLong(above.text) || above.text.endsWith(',')))
  );
}

/** "2. The gates", "Part 4. The". */
const isCounted = (line: string): boolean =>
  /^\p{Lu}\p{L}+ (?:\d{1,3}|[IVXLC]{1,6})[.:] /u.test(line) || (readMarker(line)?.style ?? 'bullet') !== 'bullet';

/** In letters; shorter lines are as long as somebody wanted them. */
const isLong = (text: string): boolean => text.length >= 40;

/** `[Ann] [00:15] Yes.`, `[00:15] Yes.`: what is said from that time of a recording on. */
const opensTimed = (text: string): boolean =>
  /^(?:[[(]?\p{Lu}[^\][():]{1,50}[\])]? ?)?\[\d{1,2}:\d{2}(?::\d{2})?\]/u.test(text);

/** "Chair: Ann Lee" above "Secretary: Tom Osei": one line that opens so may have been wrapped there. */
const opensLabelled = (text: string): boolean => /^\p{Lu}[\p{L} ]{1,24}: \S/u.test(text);
const fewestLabelled = 2;

/** "a) …" below a line that ends in ":" or ";", "c. …" below "…; and": an item of a kind that Markdown does not know. */
const opensItem = (text: string, before: string): boolean => {
  const marker = readMarker(text);
  if (marker === undefined || marker.style === 'bullet') return false;
  return marker.stop.endsWith(')')
    ? /[:;.]$/.test(before) || joinsNext.test(before)
    : /^\p{Ll}\. \p{Ll}/u.test(text) && (before.endsWith(';') || joinsNext.test(before)) && isBehind(before, marker);
};

const isBehind = (before: string, marker: Marker): boolean => {
  const above = readMarker(before);
  return above !== undefined && follows(above, marker);
};

/** "…; and", "…; hoặc" */
const joinsNext = /;\s\p{Ll}{1,5}$/u;

/** "— Ann Lee", "– two berths": a name, or an item. One "— which …" alone, below a line that breaks off inside a sentence, goes on with that. */
const opensDashed = (lines: readonly TypedLine[], text: string, before: string): boolean =>
  /^[–—] /u.test(text) &&
  (/[.:;!?…]["”’»)*_]*$/u.test(before) ||
    !/^[–—] +\p{Ll}/u.test(text) ||
    lines.filter((line) => /^[–—] /u.test(line.text)).length > 1);

const asPiece = (picture: Picture): Piece => ({ kind: 'picture', picture });

/** Of a line and the one that goes on with it; what the first opens with, both do. */
function sameLook(
  { look: one, text }: { readonly text: string; readonly look?: Look | undefined },
  other: Look | undefined,
): Look | undefined {
  if (one?.opening !== undefined) return one;
  // "**Who pays for it?**" above the answer.
  if (one?.bold === true && other?.bold !== true && endsInQuestionMark(text)) return { opening: text };
  return one?.bold === other?.bold && one?.italic === other?.italic && one?.link === other?.link ? one : undefined;
}
