import type { Paragraph } from '../../model/deck.js';

/**
 * The number that the list of each paragraph starts at; undefined for one without a number. Neighbours that count on
 * share it, so PowerPoint takes them for one list and counts by itself when a person adds an item.
 */
export function listStarts(paragraphs: readonly Paragraph[]): (number | undefined)[] {
  let list: { level: number; start: number; next: number } | undefined;
  return paragraphs.map(({ number, level }) => {
    if (number === undefined) {
      if (list !== undefined && level <= list.level) list = undefined;
      return undefined;
    }
    const start = list?.level === level && list.next === number ? list.start : number;
    list = { level, start, next: number + 1 };
    return start;
  });
}
