import type { FurnitureKind } from '../../model/article.js';
import { type LanguagePack, furnitureWords } from '../../language/index.js';
import type { Step } from './page.js';
import { bodyEnd } from './page.js';
import { isName, type Unit } from './unit.js';

/**
 * Who wrote it: a name with what they did in brackets, wherever it stands (`Lan Trần (thực hiện)`), and a name alone below the
 * last passage.
 */
export const closingNames: Step = (page) => {
  const { units, pack } = page;
  const last = bodyEnd(page) - 1;
  return units.flatMap((unit, index): [number, FurnitureKind][] => {
    if (index < fewest || (unit.role !== 'passage' && unit.role !== 'heading')) return [];
    return hasDeed(unit, pack) || (index === last && isNameAlone(unit.text)) ? [[index, 'byline']] : [];
  });
};

/** Passages above it, at the least. */
const fewest = 2;

function hasDeed({ text }: Unit, pack: LanguagePack): boolean {
  const [, name, deed] = /^([^()]{3,60}) \(([^()]{2,40})\)\.?$/u.exec(text) ?? [];
  if (name === undefined || deed === undefined || !isNameAlone(name)) return false;
  const { labels, lines } = furnitureWords(pack, 'byline');
  return labels.has(deed) || lines.has(deed);
}

const isNameAlone = (name: string): boolean => isName(name) || initialed.test(name);

/** `D.Ngân` */
const initialed = /^\p{Lu}\.\s?\p{Lu}\p{Ll}{1,12}$/u;
