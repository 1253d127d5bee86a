import { genreWords, type LanguagePack, phrasesOf } from '../../language/index.js';
import type { FurnitureKind } from '../../model/article.js';
import type { Step } from './page.js';
import type { Unit } from './unit.js';
import { saysOnly } from './wording.js';

/**
 * A list that says what the headings below it say: an agenda before the minutes of a meeting, or a table of contents. With it goes the
 * heading right above.
 */
export const agenda: Step = ({ units, pack }) => {
  // Where a heading, and an item, says each of the words last.
  const headingAt = new Map<string, number>();
  const openingAt = new Map<string, number>();
  const itemAt = new Map<string, number>();
  units.forEach((unit, index) => {
    if (unit.role === 'heading') {
      headingAt.set(keyOf(unit), index);
      for (let length = fewestOfOpening; length < Math.min(unit.words.length, mostOfOpening); length += 1)
        openingAt.set(keyOf({ words: unit.words.slice(0, length) }), index);
    }
    if (unit.role === 'item') itemAt.set(keyOf(unit), index);
  });
  const found: [number, FurnitureKind][] = [];
  let index = 0;
  let isInAgenda = false;
  while (index < units.length) {
    const { role, block } = units[index] ?? {};
    // `## Agenda` may have a list below each of several headings.
    if (role === 'heading')
      isInAgenda = isAgenda(units[index], pack) || (isInAgenda && units[index + 1]?.role === 'item');
    let end = index + 1;
    while (role === 'item' && units[end]?.block === block) end += 1;
    const items = role === 'item' ? units.slice(index, end) : [];
    // What is set in below an item tells what it is about.
    const upper = Math.min(...items.map(({ depth = 0 }) => depth));
    const keys = items.filter(({ depth = 0 }) => depth === upper).map(keyOf);
    const own = new Set(keys);
    const isHeading = (key: string): boolean => Math.max(headingAt.get(key) ?? -1, openingAt.get(key) ?? -1) >= end;
    // Below an item that comes again stands what was said of it, not the next of the same list.
    const isTold = (key: string): boolean => {
      const at = itemAt.get(key) ?? -1;
      const next = units[at + 1];
      return at >= end && next !== undefined && !own.has(keyOf(next));
    };
    const again = keys.filter((key) => isHeading(key) || isTold(key));
    const isHeaded = again.every(isHeading);
    const above = units[index - 1];
    // Of two, both; what calls itself contents is told so by its heading.
    const isSure = again.length === keys.length && (above === undefined || !saysOnly(pack, 'pointer', above));
    const least = isInAgenda && isHeaded ? 1 : isHeaded && !isSure ? fewest : fewestItems;
    const isAbove = isAgendaOf(above, units[end], pack) && keys.length > 0;
    if (isAbove || (again.length >= least && again.length >= keys.length * mostAgain)) {
      if (above?.role === 'heading') found.push([index - 1, 'procedure']);
      for (let each = index; each < end; each += 1) found.push([each, 'procedure']);
    }
    index = end;
  }
  return found;
};

/** `# Agenda` above the list, `# Minutes` below it: whatever the minutes call their parts. */
const isAgendaOf = (above: Unit | undefined, below: Unit | undefined, pack: LanguagePack): boolean =>
  above?.role === 'heading' &&
  below?.role === 'heading' &&
  isAgenda(above, pack) &&
  genreWords(pack, 'minutes').titles.has(below.text);

const isAgenda = (heading: Unit | undefined, pack: LanguagePack): boolean =>
  heading !== undefined &&
  phrasesOf(pack, 'documentTypes').has(heading.text) &&
  genreWords(pack, 'minutes').headings.has(heading.text);

const fewest = 3;
/** Items that come again as items, each with what was said of it. */
const fewestItems = 2;
/** Minutes leave out what was put off, and say what the time before was spent on. */
const mostAgain = 0.6;

/** In words: a table of contents may cut a long heading, as long as it says what it is about. */
const fewestOfOpening = 6;
const mostOfOpening = 40;

/** Without the number that a heading or an item is counted with, and what it is counted as: `TOP 2 – Fees`, `Item 2: Fees`. */
const keyOf = ({ words }: Pick<Unit, 'words'>): string => {
  const isAs = counted.test(words[1]?.key ?? '') && countedAs.test(words[0]?.key ?? '');
  const named = words.findIndex(({ key }, index) => !counted.test(key) && !(isAs && index === 0));
  return words
    .slice(Math.max(0, named))
    .map(({ key }) => key)
    .join(' ');
};
const counted = /^(?:\p{L}{1,4})?\d{1,2}$/u;
const countedAs = /^\p{L}{1,8}$/u;
