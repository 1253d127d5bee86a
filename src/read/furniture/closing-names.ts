import type { Step } from './page.js';
import { bodyEnd } from './page.js';
import { furnitureWords } from '../../language/index.js';
import { isName } from './unit.js';

/** Who wrote it, below the last passage: a name alone, or with what they did in brackets: `Lan Trần (thực hiện)`. */
export const closingNames: Step = (page) => {
  const { units, pack } = page;
  const index = bodyEnd(page) - 1;
  const unit = units[index];
  if (unit === undefined || index < fewest || (unit.role !== 'passage' && unit.role !== 'heading')) return [];
  const [, name = unit.text, deed] = /^([^()]{3,60}) \(([^()]{2,40})\)\.?$/u.exec(unit.text) ?? [];
  const { labels, lines } = furnitureWords(pack, 'byline');
  const isDeed = deed === undefined || labels.has(deed) || lines.has(deed);
  return isDeed && (isName(name) || initialed.test(name)) ? [[index, 'byline']] : [];
};

/** Passages above it, at the least. */
const fewest = 2;

/** `D.Ngân` */
const initialed = /^\p{Lu}\.\s?\p{Lu}\p{Ll}{1,12}$/u;
