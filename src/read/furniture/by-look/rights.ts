import { surroundingPattern } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import type { Step } from '../page.js';
import type { Unit } from '../unit.js';

/** `© 2026 Town of Harlow`, `Copyright (c) 2026`: who has the rights, on a line of its own. What is said of rights in general has no such sign. */
export const rightsLines: Step = ({ units, pack }) => {
  const opened = new RegExp(`^(?:${surroundingPattern('rightsOpeners', [pack])})[\\s:]*(?:©|\\(c\\)|[12]\\d{3})`, 'iu');
  const claims = new RegExp(`^(?:${surroundingPattern('rightsOpeners', [pack])})(?![\\p{L}\\p{N}])`, 'iu');
  const isShort = ({ role, words }: Unit): boolean => role !== 'cell' && words.length <= longest;
  return units.flatMap((unit, index): [number, FurnitureKind][] => {
    if (!isShort(unit)) return [];
    if (/^(?:©|\(c\) ?[12]\d{3})/iu.test(unit.text) || opened.test(unit.text)) return [[index, 'disclaimer']];
    // "Bản quyền tài liệu thuộc về Thư viện Seray" / "Nghiêm cấm sao chép …": one line of several that claim them.
    const besides = [units[index - 1]?.text, units[index + 1]?.text, ...unit.text.split(/, |\. /u).slice(1)];
    const isOne = claims.test(unit.text) && besides.some((other) => other !== undefined && claims.test(other));
    return isOne ? [[index, 'disclaimer']] : [];
  });
};

const longest = 30;
