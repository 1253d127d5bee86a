import type { FurnitureKind } from '../../../model/article.js';
import type { Step } from '../page.js';
import type { Unit } from '../unit.js';
import { saysOnly } from '../wording.js';

/**
 * `References` and the notes below it, up to the next heading: most of them name where and when something was published. Some pages write all of them into
 * one paragraph.
 */
export const referenceNotes: Step = ({ units, pack }) => {
  const found: [number, FurnitureKind][] = [];
  for (let index = 0; index < units.length; index += 1) {
    const heading = units[index];
    if (heading?.role !== 'heading' || index < units.length * earliest || !saysOnly(pack, 'related', heading)) continue;
    let end = index + 1;
    while (end < units.length && units[end]?.role !== 'heading') end += 1;
    const notes = units.slice(index + 1, end);
    if (notes.filter(namesSource).length * 2 >= Math.max(1, notes.length))
      for (let each = index; each < end; each += 1) found.push([each, 'related']);
    index = end - 1;
  }
  return found;
};

/** The share of an article that is before its notes. */
const earliest = 0.3;

/** `^ Ann Lee (2010). …`, an address, a number of a book. */
const namesSource = ({ text }: Unit): boolean =>
  /^\W{0,4}\^|\^\W|https?:\/\/|www\.\w|\bISBN\b|\bdoi\b|\(\P{N}{0,40}(?:19|20)\d{2}\)\.? ?["“*_]/u.test(text);
