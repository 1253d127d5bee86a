import type { FurnitureKind } from '../../../model/article.js';
import type { Step } from '../page.js';
import { saysOnly } from '../wording.js';

/**
 * `Footnotes` and the notes below it, counted from one: some pages show them above their article, which goes on behind the last note without
 * a heading of its own and is no note.
 */
export const footnotes: Step = ({ units, pack }) =>
  units.flatMap((heading, index): [number, FurnitureKind][] => {
    if (heading.role !== 'heading' || !saysOnly(pack, 'related', heading)) return [];
    const isAbove = !units
      .slice(0, index)
      .some(({ role, words }) => role === 'passage' && words.length > longestOfHead);
    const list = units[index + 1]?.block;
    const isNote = (place: number): boolean => {
      const { role, block, text = '' } = units[place] ?? {};
      return role === 'passage' ? numberOf(text) === place - index : role === 'item' && block === list && isAbove;
    };
    let end = index + 1;
    while (isNote(end)) end += 1;
    return end === index + 1 ? [] : units.slice(index, end).map((_, at) => [index + at, 'related']);
  });

const numberOf = (text: string): number => Number(/^\[?(\d{1,3})(?:[.)\]]\s|\s(?=\p{Lu}))/u.exec(text)?.[1]);

/** Words of a line above an article's first. */
const longestOfHead = 25;
