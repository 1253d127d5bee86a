import { type LanguagePack, wordsOf } from '../language/index.js';
import type { FurnitureKind } from '../model/article.js';
import { overlaps } from '../model/overlap.js';
import type { Span } from '../model/span.js';
import { opens } from './furniture/wording.js';
import { isCapitals } from './furniture/unit.js';
import { type Line, looksLikeBody } from './lines/line.js';
import { readDivision } from './lines/division.js';
import { readParticulars } from './particulars.js';
import { subtitleBelow } from './title/of-page/title-column.js';
import { titleStretch } from './title/title-stretch.js';
import { isDocumentType, longestType, namesType } from './furniture/document-type.js';
import { furnitureOf, neverTitle } from './furniture/furniture-of-lines.js';
import { opensDispatch, readTitle } from './title/read-title.js';

/** What stands above the body: the title line, who wrote the article and when. */
export interface Head {
  readonly title?: Span;
  /** What a page says right below the title that its window says too. */
  readonly subtitle?: Span;
  readonly byline?: string;
  readonly published?: string;
  /** Indexes of the lines that are no part of the body. */
  readonly used: ReadonlySet<number>;
}

/**
 * @param isCaption whether the line of that index is a photo caption, which is never a title
 * @param titled the title is known, and stands above the lines
 */
export function readHead(
  lines: readonly Line[],
  isCaption: (index: number) => boolean,
  pack: LanguagePack,
  titled = false,
): Head {
  const used = new Set<number>();
  const furniture = furnitureOf(lines, pack);
  const isOfficial = [...furniture.values()].includes('subject');
  const stretch = titleStretch(lines, furniture, pack);
  const body = lines
    .map((_, index) => index)
    .filter((index) => !isCaption(index) && (index === stretch.known || !neverTitle(furniture.get(index))));
  const start = body.findIndex(
    (index) =>
      index >= stretch.from &&
      index < stretch.to &&
      isTitleLine(lines[index], furniture.get(index), pack) &&
      !isSender(lines, index, furniture, pack),
  );
  const [first, ...rest] = start < 0 ? [] : body.slice(start);
  const title =
    first === undefined || titled || (isOfficial && !isMarked(lines, first))
      ? undefined
      : readTitle(
          lines,
          first,
          rest.slice(0, 8),
          pack,
          stretch.known === first ? (stretch.ofPage ?? oneLine) : undefined,
        );
  body.forEach((index) => {
    const line = lines[index];
    if (line !== undefined && title !== undefined && overlaps(line, title)) used.add(index);
  });
  const subtitle =
    stretch.known === first && stretch.ofPage?.isSaidAbove === true ? subtitleBelow(lines, title, pack) : undefined;
  if (subtitle !== undefined)
    lines.forEach((line, index) => {
      if (overlaps(line, subtitle)) used.add(index);
    });
  let byline: string | undefined;
  let published = stretch.known === first ? stretch.ofPage?.day : undefined;
  for (const index of titled ? body.slice(0, 3) : title === undefined ? body.slice(0, 2) : rest.slice(0, 3)) {
    const line = lines[index];
    if (line === undefined || looksLikeBody(line.text) || opensDispatch(line, pack)) break;
    const { author, date } = readParticulars(line.text, pack);
    if (author === undefined && date === undefined) break;
    byline ??= author;
    published ??= date;
    used.add(index);
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    used,
  };
}

/** A page may print a paper or a form below a title of its own. */
const isMarked = (lines: readonly Line[], index: number): boolean => lines[index]?.text.startsWith('# ') === true;

/** A line about date or author, what a paper is founded on, or a line in brackets stands above a title, and is none. */
const isTitleLine = (line: Line | undefined, kind: FurnitureKind | undefined, pack: LanguagePack): boolean =>
  line !== undefined &&
  !(isCapitals(line.text) && isDocumentType(line.text, pack)) &&
  opens(pack, 'legal-basis', { words: wordsOf(line.text) }) === 0 &&
  kind !== 'place-date' &&
  kind !== 'byline' &&
  !/^(?:\(.*\)|\[[^\][]*\])$/u.test(line.text);

const oneLine = { count: 1 } as const;

/** Who sends a paper, in capitals above what the paper calls itself. */
function isSender(
  lines: readonly Line[],
  index: number,
  furniture: ReadonlyMap<number, FurnitureKind>,
  pack: LanguagePack,
): boolean {
  const line = lines[index];
  if (line === undefined || !isCapitals(line.text) || line.text.length > longestType || namesType(line, pack))
    return false;
  for (let below = index + 1; below <= index + 2; below += 1) {
    const next = lines[below];
    if (next === undefined || looksLikeBody(next.text)) return false;
    if (furniture.get(below) === 'letterhead' || namesType(next, pack)) return true;
    if (readDivision(next.text, pack) !== undefined && opens(pack, 'letterhead', { words: wordsOf(line.text) }) > 0)
      return true;
    if (!isCapitals(next.text)) return false;
  }
  return false;
}
