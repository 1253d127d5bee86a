import { type LanguagePack, wordsOf } from '../../language/index.js';
import type { FurnitureKind } from '../../model/article.js';
import { furnitureKindsOf } from './find-furniture.js';
import { saysOnly } from './wording.js';
import { isCapitals, type Unit } from './unit.js';
import type { Line } from '../lines/line.js';
import { isDocumentType } from './document-type.js';

/** What the first lines of a text are beside its message, by index, where nothing is known of them but their words. */
export function furnitureOf(lines: readonly Line[], pack: LanguagePack): ReadonlyMap<number, FurnitureKind> {
  const units = lines.slice(0, longestHead).map((line): Unit => ({
    start: line.start,
    end: line.end,
    text: line.text,
    words: wordsOf(line.text).map(({ start, end, key }) => ({ start: start + line.start, end: end + line.start, key })),
    role: 'passage',
    block: 0,
    sentences: [],
  }));
  return furnitureKindsOf(units, pack);
}

const longestHead = 40;

/** Whether a line by itself is one that no article is called after: a motto, the type of a paper, a date, a call, `Contents`. */
export function isFurnitureLine(line: Line, pack: LanguagePack): boolean {
  const kind = furnitureOf([line], pack).get(0);
  if (isCapitals(line.text) && isDocumentType(line.text, pack)) return true;
  if (saysOnly(pack, 'pointer', { words: wordsOf(line.text) })) return true;
  return kind !== undefined && (neverTitle(kind) || kind === 'place-date');
}

/** Whether the first of some lines is who issues an official paper, as the lines below it show: motto, number, place and date. */
export const opensLetterhead = (lines: readonly Line[], pack: LanguagePack): boolean =>
  furnitureOf(lines, pack).get(0) === 'letterhead';

/** Lines of other kinds are passed over where a title is looked for; one that names author or date is read as such. */
export const neverTitle = (kind: FurnitureKind | undefined): boolean =>
  kind !== undefined && !['byline', 'dateline', 'place-date', 'subject', 'pointer'].includes(kind);
