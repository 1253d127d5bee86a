import { phrasesOf } from '../../../language/index.js';
import type { Page, Step } from '../page.js';
import type { Unit } from '../unit.js';

/**
 * A paragraph by which a page leads to other matter of its publisher: alone between a line that leads elsewhere ("Read the paper") and the
 * first heading, while what the article is about is told below it, in other words.
 */
export const teasers: Step = ({ units, kinds, pack, title }) =>
  units.flatMap((unit, index) => {
    const [above, below] = [kinds.get(index - 1), units[index + 1]];
    const isBetween =
      index < furthest &&
      unit.role === 'passage' &&
      above === 'pointer' &&
      below?.role === 'heading' &&
      !kinds.has(index);
    const opensPaper = isBetween && phrasesOf(pack, 'sectionNames').has(below.text);
    return opensPaper && isOfSomethingElse(unit, units, title) ? [[index, 'related'] as const] : [];
  });

/** Of the lines of a page. */
const furthest = 10;

/** Of its longer words, few stand anywhere else. */
function isOfSomethingElse(unit: Unit, units: readonly Unit[], title: Page['title']): boolean {
  const keysOf = ({ words }: Unit): string[] =>
    words.filter(({ key }) => key.length >= longWord).map(({ key }) => key.slice(0, stem));
  const own = new Set(keysOf(unit));
  const elsewhere = new Set(units.filter((other) => other !== unit).flatMap(keysOf));
  const isTitle = unit.start === title?.start;
  const shared = [...own].filter((key) => elsewhere.has(key)).length;
  return !isTitle && own.size >= fewestWords && shared <= mostShared * own.size;
}

const longWord = 6;
/** "Harbours" and "harbour" are one word. */
const stem = 5;
const fewestWords = 5;
const mostShared = 0.4;
