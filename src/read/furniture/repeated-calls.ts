import { type LanguagePack, phraseAt } from '../../language/index.js';
import type { FurnitureKind } from '../../model/article.js';
import type { Step } from './page.js';
import type { Unit } from './unit.js';

/**
 * Short lines that end as a call does, where a speech calls its hearers by known words too: `Excellences,` between two of
 * `Dear colleagues,`, or in one list with such. Whoever types a speech from a scan misspells them, and each house has calls of its own.
 */
export const repeatedCalls: Step = ({ units, kinds, pack }) => {
  const known = [...kinds].filter(([index, kind]) => kind === 'salutation' && isCallLike(units[index], pack)).length;
  if (known < fewestKnown) return [];
  const hasKnown = new Set([...kinds].flatMap(([index, kind]) => (kind === 'salutation' ? [units[index]?.block] : [])));
  const isOfCalls = (unit: Unit): boolean => unit.role !== 'item' || hasKnown.has(unit.block);
  return units.flatMap((unit, index): [number, FurnitureKind][] =>
    !kinds.has(index) && isOfCalls(unit) && isCallLike(unit, pack) ? [[index, 'salutation']] : [],
  );
};

const fewestKnown = 2;

const isCallLike = (unit: Unit | undefined, pack: LanguagePack): boolean =>
  (unit?.role === 'passage' || (unit?.role === 'item' && unit.text.endsWith(','))) &&
  unit.words.length > 0 &&
  unit.words.length <= longestCall &&
  /^\p{Lu}.*[,!:]$/su.test(unit.text) &&
  !/\d/.test(unit.text) &&
  !unit.words.some(
    (_, at) => phraseAt(pack, 'verbs', unit.words, at) > 0 || phraseAt(pack, 'auxiliaries', unit.words, at) > 0,
  );

const longestCall = 6;
