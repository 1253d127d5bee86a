import type { FurnitureKind } from '../../model/article.js';
import { endsSentence } from '../lines/line.js';
import { isContactHead, isReachedBy } from './boilerplate.js';
import type { Step } from './page.js';
import type { Unit } from './unit.js';
import { opens } from './wording.js';

/**
 * `For all questions please ask the service centre:` and the list of where it is and how it is reached: one of its items says a telephone or
 * an address of mail, and none a sentence.
 */
export const contactLists: Step = ({ units, pack }) =>
  units.flatMap((lead, index): [number, FurnitureKind][] => {
    if (lead.role !== 'passage' || !/[:：]$/u.test(lead.text) || opens(pack, 'contact', lead) === 0) return [];
    const block = units[index + 1]?.block;
    const items = units.filter((unit) => unit.role === 'item' && unit.block === block);
    const isReached = (unit: Unit): boolean => isReachedBy(unit) || isContactHead(unit, pack);
    const areContacts =
      items.length > 0 &&
      items.length <= longestContacts &&
      items.some(isReached) &&
      items.every((unit) => isReached(unit) || (unit.words.length <= longestAddress && !endsSentence(unit.text)));
    return areContacts ? [lead, ...items].map((_, place) => [index + place, 'contact'] as const) : [];
  });

const longestContacts = 8;
const longestAddress = 26;
