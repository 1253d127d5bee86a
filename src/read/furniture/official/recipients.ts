import type { FurnitureKind } from '../../../model/article.js';
import { phrasesOf, wordsOf } from '../../../language/index.js';
import type { Page, Step } from '../page.js';
import { isCapitals, isName, type Unit } from '../unit.js';
import { labels, opens, saysOnly } from '../wording.js';

/**
 * Who gets a paper: `Nơi nhận:` and the lines below it, whatever stands between them (a signature beside them, dirt of a scan), and a list
 * that ends in where the paper is kept. Where it stands in a table, who signs stands in the other cells.
 */
export const recipients: Step = (page) => {
  const { units } = page;
  const isLabel = (unit: Unit): boolean => begins(unit, page);
  const tables = new Set(units.filter((unit) => unit.role === 'cell' && isLabel(unit)).map(({ block }) => block));
  const found: [number, FurnitureKind][] = [];
  units.forEach((unit, index) => {
    if (tables.has(unit.block) && !isLabel(unit)) {
      if (unit.words.length <= longestSignature) found.push([index, 'signature']);
    } else if (isLabel(unit)) found.push(...getting([index, ...listedBehind(index, page)]));
    else if (endsInLabel(unit, page)) found.push(...getting(listedBehind(index, page)));
    else if (isKept(unit, page)) found.push(...getting(listAbove(index, units)));
    else if (isListInLine(unit, page)) found.push(...getting([index]));
  });
  return found;
};

const getting = (places: readonly number[]): [number, FurnitureKind][] => places.map((place) => [place, 'recipients']);

const begins = (unit: Unit, { pack }: Page): boolean =>
  labels(pack, 'recipients', unit) > 0 || saysOnly(pack, 'recipients', unit);

/** `… chịu trách nhiệm thi hành Nghị định này. Nơi nhận:`: a scan told both on one line. */
const endsInLabel = (unit: Unit, { pack }: Page): boolean => {
  const last = unit.sentences.at(-1);
  if (unit.role === 'cell' || unit.sentences.length < 2 || last === undefined) return false;
  const words = unit.words.filter(({ start }) => start >= last.start);
  return labels(pack, 'recipients', { text: unit.text, start: unit.start, words }) > 0;
};

/** The units below a label that name who gets the paper, and those between them. */
function listedBehind(label: number, { units, pack }: Page): number[] {
  let end = label;
  for (let index = label + 1; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || !mayStandBetween(unit, pack) || index - end > mostBetween) break;
    if (isListed(unit)) end = index;
  }
  return Array.from({ length: end - label }, (_, offset) => label + 1 + offset);
}

const isListed = ({ text, role }: Unit): boolean =>
  role === 'item' || /^[-–+~•]/u.test(text) || (/[;.]$/u.test(text) && !isCapitals(text) && !isName(text));

/** No chapter, table or paragraph of text begins, nor the paper that is issued with this one. */
const mayStandBetween = (unit: Unit, pack: Page['pack']): boolean =>
  unit.role !== 'heading' &&
  unit.role !== 'cell' &&
  unit.words.length <= longestRecipient &&
  !(isCapitals(unit.text) && phrasesOf(pack, 'documentTypes').matchAt(unit.words, 0) > 0);

/** `- Lưu: VT, KH.`: where a paper is kept closes the list of who gets it. */
const isKept = (unit: Unit, { pack }: Page): boolean =>
  unit.role === 'item' && opens(pack, 'recipients', unit) > 0 && unit.words.length <= longestKept;

/** `Chính phủ; - Tỉnh ủy; - Các sở; - Lưu: VT.`: a program that told the whole list in one line. */
const isListInLine = ({ text }: Unit, { pack }: Page): boolean => {
  const told = text.split(/[;.]\s*[-–+]\s+/u);
  if (told.length < fewestInLine) return false;
  const parts = told.map((part) => wordsOf(part));
  const last = parts.at(-1);
  return (
    parts.every(({ length }) => length <= longestRecipient) &&
    last !== undefined &&
    opens(pack, 'recipients', { words: last }) > 0
  );
};
const fewestInLine = 3;

/** The list that the item closes, none of whose items is longer than a body with its parts. */
function listAbove(last: number, units: readonly Unit[]): number[] {
  const block = units[last]?.block;
  const list = units.flatMap((unit, index) => (unit.block === block ? [index] : []));
  const isList = list.at(-1) === last && list.every((index) => (units[index]?.words.length ?? 0) <= longestRecipient);
  return isList ? list : [];
}

const longestRecipient = 30;
const longestKept = 12;
/** Signatures and dirt that stand beside the list. */
const mostBetween = 4;
/** In words. */
const longestSignature = 40;
