import { furnitureWords } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import type { Step } from '../page.js';
import type { Unit } from '../unit.js';
import { holds, labels, opens } from '../wording.js';

/**
 * A list in which a publisher calls readers to its other matter, and the heading right above it: "Live: Follow updates from …",
 * "Newsletter: Sign up for …". Most of its items call so; what the rest of them says is of the publisher too.
 */
export const promotionBoxes: Step = ({ units, pack }) => {
  const found: [number, FurnitureKind][] = [];
  const calls = (unit: Unit): boolean => {
    const label = /^[^:：]{2,60}[:：]\s*/u.exec(unit.text)?.[0].length ?? 0;
    const behind = { ...unit, words: unit.words.filter(({ start }) => start >= unit.start + label) };
    return (
      opens(pack, 'related', unit) > 0 ||
      opens(pack, 'related', behind) > 0 ||
      labels(pack, 'related', unit) > 0 ||
      furnitureWords(pack, 'related').lines.matchBefore(unit.words, unit.words.length) > 1
    );
  };
  units.forEach((unit, index) => {
    if (unit.role !== 'item' || units[index - 1]?.block === unit.block) return;
    const behind = units.findIndex(({ block }, at) => at > index && block !== unit.block);
    const list = units.slice(index, behind < 0 ? undefined : behind);
    const calling = list.filter(calls).length;
    if (calling < fewestCalls || 2 * calling < list.length) return;
    const from = units[index - 1]?.role === 'heading' ? index - 1 : index;
    for (let at = from; at < index + list.length; at += 1) found.push([at, 'related']);
  });
  return found;
};

const fewestCalls = 2;

/**
 * What a page says of its cookies and of the data of its readers, from the first passage that is worded so to the last, with headings and
 * what stands between; of an article that is about them all passages are, and then none is furniture.
 */
export const privacyNotices: Step = ({ units, pack, title }) => {
  const isNotice = (unit: Unit): boolean => unit.role !== 'heading' && holds(pack, 'disclaimer', unit);
  const places = units.flatMap((unit, index) => (isNotice(unit) ? [index] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || places.length < fewestNotices) return [];
  const isTitled = units.some((unit) => unit.start === title?.start && isNotice(unit));
  const passages = units.slice(first, last + 1).filter(({ role }) => role !== 'heading').length;
  if (isTitled || places.length * mostBetween < passages) return [];
  const from = units[first - 1]?.role === 'heading' ? first - 1 : first;
  return units.slice(from, last + 1).map((_, index) => [from + index, 'disclaimer'] as const);
};

const fewestNotices = 2;
/** As many passages to each that is worded so. */
const mostBetween = 3;
