import type { FurnitureKind } from '../../model/article.js';
import { type LanguagePack, furnitureWords, wordsOf, scriptedPattern } from '../../language/index.js';
import type { Step } from './page.js';
import { bodyEnd } from './page.js';
import { movedLead } from './days/moved-lead.js';
import { isName, type Unit } from './unit.js';

/**
 * Who wrote it: a name with what they did in brackets, wherever it stands (`Lan Trần (thực hiện)`), and a name alone below the
 * last passage.
 */
export const closingNames: Step = (page) => {
  const { units, pack } = page;
  const end = bodyEnd(page) - 1;
  const last = movedLead(units[end]?.text ?? '') > 0 ? end - 1 : end;
  return units.flatMap((unit, index): [number, FurnitureKind][] => {
    if (index < fewest || (unit.role !== 'passage' && unit.role !== 'heading')) return [];
    // "Next Meeting": what an item stands below heads it.
    const heads = unit.role === 'heading' && units[index + 1]?.role === 'item';
    return hasDeed(unit, pack) || (index === last && !heads && areNames(unit.text)) ? [[index, 'byline']] : [];
  });
};

/** Passages above it, at the least. */
const fewest = 2;

function hasDeed({ text }: Unit, pack: LanguagePack): boolean {
  const [, name, deed] = /^([^()]{3,60}) \(([^()]{2,40})\)\.?$/u.exec(text) ?? [];
  if (name === undefined || deed === undefined || !areNames(name)) return false;
  const { labels, lines } = furnitureWords(pack, 'byline');
  const credit = furnitureWords(pack, 'credit');
  // `(theo Reuters)`, `(tổng hợp)`: whom it was taken from.
  const isTaken = credit.labels.has(deed) || credit.openers.matchAt(wordsOf(deed), 0) > 0;
  return labels.has(deed) || lines.has(deed) || isTaken;
}

/** One name, or two that a dash joins. */
const areNames = (text: string): boolean =>
  text.split(/\s+[-–—]\s+/u).every((name) => isName(name) || initialed.test(name));

/** `D.Ngân`, `H.Y` */
const initialed = scriptedPattern('^\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}{0,12}$');
