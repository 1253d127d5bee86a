import { endsInColon, contentWords, fold, isFigureCell, wordsOf } from '../../../language/index.js';
import { authorHeading } from '../../head/author/author.js';
import type { Heading } from '../../head/heading.js';
import { parentOf, sectionHolding, type Reading } from '../../annotate/reading.js';
import type { TableCells } from './table-cells.js';

/**
 * The heading of the section that a table stands in, where its columns name no figures and say less than that: "Zone, sign by and work". It
 * speaks of the table where that comes first below it, says a word of it, or sets side by side what the section tells of one after the other;
 * of columns that are headings themselves ("Option 1", "Option 2") the heading above those names what they are.
 *
 * @param block place of the table among the blocks
 */
export const sectionOfTable = (reading: Reading, block: number, table: TableCells): Heading | undefined => {
  const at = table.columns[0]?.span.start ?? table.rows[0]?.[0]?.span.start ?? 0;
  const section = sectionHolding(reading, at);
  if (section < 0) return undefined;
  const named = comparesSections(reading, section, table) ? parentOf(reading, section) : undefined;
  if (named !== undefined) return authorHeading(reading, named);
  if (reading.sections[section]?.heading === undefined || columnsSay(reading, table)) return undefined;
  const heading = authorHeading(reading, section);
  if (heading === undefined) return undefined;
  const speaksOfTable =
    isFirstBelow(reading, section, block) ||
    saysWordOf(reading, heading.heading, table) ||
    comparesParts(reading, section, table);
  return speaksOfTable ? heading : undefined;
};

/** Whether columns and rows name what is counted, and of what: "Homes lost by county". Words under several heads are told by none of them. */
const columnsSay = ({ pack }: Reading, { columns, rows }: TableCells): boolean => {
  const others = columns.slice(1);
  const isCounted = (column: number): boolean =>
    rows.every((cells) => isFigureCell(pack, cells[column + 1]?.text ?? ''));
  const isNamed = (columns[0]?.text ?? '') !== '';
  return (
    isNamed &&
    !areNumbered(columns.slice(1).map(({ text }) => text)) &&
    (others.length < 2 || others.some((_, column) => isCounted(column)))
  );
};

/** "2031" and "2032", "Option A" and "Option B": names that differ in a number or a letter say what is beside what, and not what is told. */
const areNumbered = (names: readonly string[]): boolean => {
  const kinds = new Set(names.map((name) => fold(name).replace(/(?:^|(?<=\s))(?:\d+|\p{L}|[ivx]+)$/u, '')));
  return names.length > 1 && kinds.size === 1 && new Set(names).size === names.length;
};

/** Whether nothing stands between the heading of a section and a table but a line that leads into it ("It depends on your zone:"). */
const isFirstBelow = ({ article, sections, text }: Reading, section: number, block: number): boolean => {
  const start = sections[section]?.heading?.start ?? 0;
  const between = article.blocks.slice(0, block).filter(({ span }) => span.start > start);
  const [lead, ...others] = between;
  return others.length === 0 && (lead === undefined || endsInColon(text.slice(lead.span.start, lead.span.end)));
};

const saysWordOf = ({ pack }: Reading, heading: string, { columns, rows }: TableCells): boolean => {
  const told = [...columns, ...rows.flat()].flatMap(({ text }) => contentWords(wordsOf(text), pack));
  const held = new Set(told.map(fold));
  return contentWords(wordsOf(heading), pack).some((key) => held.has(fold(key)));
};

/** Whether the columns are called as the sections beside the table's own open. */
const comparesSections = (reading: Reading, section: number, { columns }: TableCells): boolean => {
  const { sections, text } = reading;
  const holder = parentOf(reading, section);
  const beside = sections.flatMap(({ heading }, index) =>
    heading === undefined || parentOf(reading, index) !== holder ? [] : [fold(text.slice(heading.start, heading.end))],
  );
  const names = columns.slice(1).map((column) => fold(column.text));
  return names.length > 1 && names.every((name) => name !== '' && beside.some((heading) => opensWith(heading, name)));
};

const opensWith = (heading: string, name: string): boolean =>
  ` ${heading} `.includes(` ${name} `) || heading.startsWith(`${name}:`);

/** Whether each column is named in the section: "Option A …" above a table of A, B and C. */
const comparesParts = ({ text, sections }: Reading, section: number, { columns }: TableCells): boolean => {
  const span = sections[section]?.span;
  const names = columns.slice(1).map((column) => column.text);
  const first = columns[0]?.span.start ?? 0;
  const told = span === undefined ? '' : text.slice(span.start, first);
  return (
    areNumbered(names) &&
    names.every(
      (name) => wordsOf(told).some((word) => told.slice(word.start, word.end) === name) || told.includes(name),
    )
  );
};
