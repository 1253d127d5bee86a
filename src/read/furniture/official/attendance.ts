import type { FurnitureKind } from '../../../model/article.js';
import { endsSentence } from '../../lines/line.js';
import type { Step } from '../page.js';
import { labels, saysOnly } from '../wording.js';

/** Who came to a meeting and who did not: a heading or a label that says so, and the names below it. */
export const attendance: Step = ({ units, pack }) => {
  const found: [number, FurnitureKind][] = [];
  for (let index = 0; index < units.length; index += 1) {
    const head = units[index];
    if (head === undefined) continue;
    const isLabel = head.text.endsWith(':') && labels(pack, 'procedure', head) === head.words.length;
    if (!isLabel && !(head.role !== 'item' && saysOnly(pack, 'procedure', head))) continue;
    found.push([index, 'procedure']);
    for (let next = units[index + 1]; next !== undefined && isAttendant(next); next = units[index + 1]) {
      index += 1;
      found.push([index, 'procedure']);
    }
  }
  return found;
};

/** A line of a list that is no sentence, or one of its heads: `Ann Lee (chair)`. */
const isAttendant = ({ role, text, words }: { role: string; text: string; words: readonly unknown[] }): boolean =>
  role === 'item' && words.length <= 20 && !endsSentence(text.replace(/\.$/, words.length <= 8 ? '' : '.'));
