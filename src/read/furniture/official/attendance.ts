import { furnitureWords, type LanguagePack } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import { endsSentence } from '../../lines/line.js';
import type { Step } from '../page.js';
import { isName, type Unit } from '../unit.js';
import { labels, saysOnly } from '../wording.js';

/**
 * Who came to a meeting and who did not: a heading or a label that says so, and the names below it; or a longer line that speaks of it
 * ("The members who are invited to attend:") where nothing but names stand below.
 */
export const attendance: Step = ({ units, pack }) => {
  const found: [number, FurnitureKind][] = [];
  for (let index = 0; index < units.length; index += 1) {
    const head = units[index];
    if (head === undefined || head.role === 'cell') continue;
    const isLabel = head.text.endsWith(':') && labels(pack, 'procedure', head) === head.words.length;
    const isHead = isLabel || (head.role !== 'item' && saysOnly(pack, 'procedure', head));
    let end = index + 1;
    while (isBelow(units[end], isHead ? isAttendant : isPerson)) end += 1;
    if (!isHead && !(speaksOfAttendance(head, pack) && end - index > fewestPeople)) continue;
    for (; index < end; index += 1) found.push([index, 'procedure']);
    index -= 1;
  }
  return [...found, ...inTables(units, pack)];
};

/** A table that one of its cells says is of who came: all of it, where no cell says a sentence. */
function inTables(units: readonly Unit[], pack: LanguagePack): [number, FurnitureKind][] {
  const cells = units.filter(({ role }) => role === 'cell');
  const tables = new Set(cells.filter((cell) => saysOnly(pack, 'procedure', cell)).map(({ block }) => block));
  const others = new Set(cells.filter((cell) => !isAttendant(cell)).map(({ block }) => block));
  return units.flatMap(({ role, block }, index): [number, FurnitureKind][] =>
    role === 'cell' && tables.has(block) && !others.has(block) ? [[index, 'procedure']] : [],
  );
}

const isBelow = (unit: Unit | undefined, is: (unit: Unit) => boolean): boolean => unit?.role === 'item' && is(unit);

/** A line of a list that is no sentence, or one of its heads: `Ann Lee (chair)`. */
const isAttendant = ({ text, words }: Unit): boolean =>
  words.length <= 20 && !endsSentence(text.replace(/\.$/, words.length <= 8 ? '' : '.'));

/** `Ann Lee`, `Ann Lee @annlee (chair)`, `annlee-2`. */
const isPerson = ({ text }: Unit): boolean => {
  const name = text
    .replaceAll(/\([^()]{0,60}\)|@[\w-]{1,60}/gu, ' ')
    .replace(/[,;.]\s*$/u, '')
    .trim();
  return isName(name) || /^[\p{L}\p{N}_.-]{2,40}$/u.test(name);
};

/** A list of people; a few words of one sign each may be anything. */
const fewestPeople = 4;

function speaksOfAttendance({ text, words }: Unit, pack: LanguagePack): boolean {
  const { lines } = furnitureWords(pack, 'procedure');
  return (
    /[:：]$/u.test(text) && words.length <= longestHead && words.some((_, index) => lines.matchAt(words, index) > 0)
  );
}

const longestHead = 14;
