import { phraseAt, wordsOf, scriptedPattern } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import type { Page, Step } from '../page.js';
import type { Unit } from '../unit.js';

/**
 * `Ann Lee, Mayor` below what an act or a resolution says, where a rule to sign on, a mark that tells to, or a closing stands above: who
 * signed, and as what.
 */
export const signedNames: Step = (page) => {
  const { units, kinds } = page;
  const from = Math.max(Math.floor(units.length * latest), units.length - mostBelow);
  const found: [number, FurnitureKind][] = [];
  for (let index = units.length - 1; index >= from; index -= 1) {
    const unit = units[index];
    if (unit === undefined || !(kinds.has(index) || isSigned(unit, page))) break;
    if (!kinds.has(index)) found.push([index, 'signature']);
  }
  return found;
};

/** Of an article, before which nobody signs. */
const latest = 0.5;
const mostBelow = 12;

function isSigned({ text, role }: Unit, { pack }: Page): boolean {
  const office = nameAndOffice.exec(text)?.[1];
  const words = wordsOf(office ?? '');
  return (
    role !== 'item' &&
    words.length > 0 &&
    words.length <= 6 &&
    words.some((_, index) => phraseAt(pack, 'speakerTitles', words, index) > 0)
  );
}

const nameAndOffice = scriptedPattern("^(?:\\p{Lu}[\\p{L}.'’-]* ){1,3}\\p{Lu}[\\p{L}.'’-]*, ([^,.]{3,60})$");
