import { phraseAt, phraseBefore } from './lexicon.js';
import type { LanguagePack } from './pack.js';
import { wordsOf } from '../text/words.js';

/** A table as its words. */
interface TableWords {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What heads a table that nothing else names: what its columns hold and what its rows are, "Acres burned and homes lost by county"; where
 * nothing says what the rows are, the columns alone, or the rows where the columns are times; and "Who does what" over tasks.
 *
 * @returns undefined where it names no columns, or too many, or the language has no such label
 */
export const tableLabel = (pack: LanguagePack, { columns, rows }: TableWords): string | undefined => {
  const [ofRows = '', ...others] = columns.map((column) => column.replace(unit, '').trim());
  if (others.length === 0 || others.includes('')) return undefined;
  if (columns.some((column) => isOnly(pack, 'owners', column))) return pack.labels.tasks;
  const counted = others.filter((_, column) => rows.every((cells) => isFigureCell(pack, cells[column + 1] ?? '')));
  // One column of figures beside three of words is not what the table tells; "Result in", over figures, waits for its unit.
  const whole = others.filter((name) => !counted.includes(name) || !isOpen(pack, name));
  const figures = counted.filter((name) => whole.includes(name));
  const named = figures.length > 0 && counted.length * 2 >= others.length ? figures : whole;
  const template = pack.labels.tableBy;
  const areTimes = named.some((name) => isTime(pack, name));
  if (ofRows === '' && areTimes)
    return heading(
      pack,
      undefined,
      rows.map(([cell = '']) => cell.replace(unit, '').trim()),
    );
  return template === undefined && ofRows !== ''
    ? undefined
    : heading(pack, ofRows === '' ? undefined : template, named, ofRows);
};

const heading = (
  pack: LanguagePack,
  template: string | undefined,
  names: readonly string[],
  ofRows = '',
): string | undefined => {
  if (names.length === 0 || names.length > mostNames || names.includes('')) return undefined;
  // Where nouns keep their capitals, what the rows are has one.
  const isSmall = template?.includes('{rows}') ?? false;
  const parts = whatNames(names).map((name, index) => (index > 0 && isSmall ? small(name) : name));
  const joined = new Intl.ListFormat(pack.locale, { type: 'conjunction' }).format(parts);
  const label =
    template
      ?.replace('{columns}', () => joined)
      .replace('{rows}', () => small(ofRows))
      .replace('{Rows}', () => ofRows) ?? joined;
  return label.length > mostLetters ? undefined : label;
};

/** "Median, spring 2029" and "Median, spring 2030" hold the same of two times. */
const whatNames = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.replace(/,.*$/u, '')))];

const mostNames = 4;
/** In UTF-16 units: more is read as a table is. */
const mostLetters = 80;

/** "Output (tonnes)"; a year in brackets is no unit. */
const unit = /\s*\([^()\d]*\)$/u;

/** "Homes lost" has its capital because it opens a cell; "Lake Ely" and "GDP" have theirs everywhere. */
const small = (name: string): string =>
  /^\p{Lu}[\p{Ll}\p{M}]*(?:[ -][^\p{Lu}]*)?$/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;

/** Whether a cell tells how much something is, and not when. */
export const isFigureCell = (pack: LanguagePack, cell: string): boolean =>
  /^[^\p{L}\d]{0,3}\d/u.test(cell) && !/\d[/-]\d/u.test(cell) && !holdsMonth(pack, cell);

/** "10 Sept", "2032", "January": over names of rows they say when, and not what. */
const isTime = (pack: LanguagePack, name: string): boolean =>
  holdsMonth(pack, name) || /^(?:\D{0,2}\d[\d/.-]*|\d{1,2} \p{L}{3,4}\.?)$/u.test(name);

const holdsMonth = (pack: LanguagePack, text: string): boolean => {
  const words = wordsOf(text);
  return words.some((_, index) => phraseAt(pack, 'months', words, index) > 0);
};

const isOpen = (pack: LanguagePack, name: string): boolean => {
  const words = wordsOf(name);
  return words.length > 1 && phraseBefore(pack, 'prepositions', words, words.length) > 0;
};

const isOnly = (pack: LanguagePack, list: 'owners', text: string): boolean => {
  const words = wordsOf(text);
  return words.length > 0 && phraseAt(pack, list, words, 0) === words.length;
};
