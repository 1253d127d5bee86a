import type { LanguagePack } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { TextLine } from './text-line.js';

/**
 * The typed captions of tables, by their table: a short line right above one that its format gives no caption, or else right below it, that
 * opens with the word for a table and a number, "Bảng 2. Chi phí theo hạng mục".
 */
export function captionsOfTables(parts: readonly TextLine[], pack: LanguagePack): ReadonlyMap<TextLine, TextLine> {
  const captions = new Map<TextLine, TextLine>();
  let last: TextLine | undefined;
  parts.forEach((each, index) => {
    if (!isBare(each)) return;
    const [above, below] = [parts[index - 1], parts[index + 1]];
    const isBelow = isCaption(below, pack) && !isBare(parts[index + 2]);
    const caption = isCaption(above, pack) && above !== last ? above : isBelow ? below : undefined;
    if (caption === undefined) return;
    captions.set(each, caption);
    last = caption;
  });
  return captions;
}

const isBare = (each: TextLine | undefined): boolean => each?.part.kind === 'table' && each.part.caption === undefined;

function isCaption(each: TextLine | undefined, pack: LanguagePack): each is TextLine {
  if (each?.part.kind !== 'paragraph' || each.line.text.length > longest) return false;
  const [, separator] = openerOf(pack).exec(each.line.text) ?? [];
  // "Table 2 shows what was spent." is a sentence of the text.
  return separator !== undefined && (/\S/.test(separator) || !/[.;:?!]$/.test(each.line.text));
}

/** Characters. */
const longest = 200;

const openerOf = onceFor(
  (pack: LanguagePack) =>
    new RegExp(
      `^[*_]*${pack.labels.table.toLowerCase()} ?\\d{1,3}(?:[.-]\\d{1,3}){0,2}[*_]*( ?[.:：–—-]| )[*_]* ?\\S`,
      'iu',
    ),
);
