import { furnitureWords, type LanguagePack, phraseAt, startsUpperCase, wordsOf } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import { endsSentence } from '../../lines/line.js';
import type { Step } from '../page.js';
import { isName, type Unit } from '../unit.js';
import { labels, saysOnly } from '../wording.js';
import { areNames, isNamed, isPerson } from './who-came.js';

/**
 * Who came to a meeting and who did not: a heading or a label that says so, and the names below it, as a list, a line or a table, under
 * further headings or not; or a longer line that speaks of it ("The members who are invited to attend:") where nothing but names stand
 * below.
 */
export const attendance: Step = ({ units, pack }) => {
  const found: [number, FurnitureKind][] = [];
  for (let index = 0; index < units.length; index += 1) {
    const head = units[index];
    if (head === undefined || head.role === 'cell') continue;
    const isLabel = head.text.endsWith(':') && labels(pack, 'procedure', head) === head.words.length;
    const isHead = isLabel || (head.role !== 'item' && saysOnly(pack, 'procedure', withoutNote(head)));
    let end = index + 1;
    const comes = (unit: Unit): boolean => (isHead ? isAttendant(unit) || isParty(unit, pack) : isPerson(unit, pack));
    while (isBelow(units[end], comes)) end += 1;
    if (isHead && end === index + 1) end = behindOthers(units, end, pack, !isLabel);
    const named = !isHead && endsInAttendance(head, pack) ? behindNamed(units, index + 1) : index;
    if (isHead) end = behindParties(units, behindGroups(units, end, pack), pack);
    if (named > index + fewestPeopleOfHead) end = named;
    else if (!isHead && !(speaksOfAttendance(head, pack) && end - index > fewestBelow(head))) continue;
    for (; index < end; index += 1) found.push([index, 'procedure']);
    index -= 1;
  }
  return [...found, ...inTables(units, pack), ...tablesBelow(units, pack)];
};

/** `I. Attendees (sign yourself in)`: neither its number nor what somebody noted behind the word in brackets is part of it. */
const withoutNote = ({ text }: Unit): { words: ReturnType<typeof wordsOf> } => ({
  words: wordsOf(text.replace(/^(?:[IVX]{1,4}|\d{1,2}|[A-Z])[.)]\s+/u, '').replace(/\s*\([^()]*\)\s*:?$/u, '')),
});

/** Behind a line of names, or a table of them, where either stands right below the head; else where it began. One name may stand below a heading. */
function behindOthers(units: readonly Unit[], from: number, pack: LanguagePack, mayBeOne: boolean): number {
  const below = units[from];
  const isOfNames = below !== undefined && ((mayBeOne && isName(below.text)) || areNames(below.text, pack));
  if (below?.role === 'passage' && isOfNames) return from + 1;
  if (below?.role !== 'cell') return from;
  let end = from;
  while (units[end]?.block === below.block) end += 1;
  return units.slice(from, end).every(isAttendant) ? end : from;
}

/** Behind all headings that go on with who came ("Core team", "Guests"): people are all that stands below them. */
function behindGroups(units: readonly Unit[], from: number, pack: LanguagePack): number {
  let end = from;
  for (;;) {
    // "Add yourself to the list!"
    const isNote = units[end]?.role === 'passage' && units[end + 1]?.role === 'heading' && end === from;
    const head = end + (isNote ? 1 : 0);
    if (units[head]?.role !== 'heading') return end;
    let behind = head + 1;
    while (isBelow(units[behind], (unit) => isPerson(unit, pack))) behind += 1;
    if (behind - head <= fewestOfGroup || units[behind]?.role === 'item') return end;
    end = behind;
  }
}

const fewestOfGroup = 1;

/**
 * Behind the lines that go on with who came, by groups: `The board:` with people below it, `Guests: Mr Bo Lee`, and how many of those who vote there are.
 */
function behindParties(units: readonly Unit[], from: number, pack: LanguagePack): number {
  let end = from;
  for (;;) {
    const unit = units[end];
    if (unit?.role !== 'passage') return end;
    let behind = end + 1;
    while (isBelow(units[behind], (one) => isPerson(one, pack))) behind += 1;
    const isGroup = /[:：]$/u.test(unit.text) && unit.words.length <= longestHead && behind - end > fewestPeopleOfHead;
    if (!isGroup && !isParty(unit, pack)) return end;
    end = isGroup ? behind : end + 1;
  }
}

/** `TSC Attendees`, `Voting members present`: whose names stand below, before the word that says it. */
const endsInAttendance = ({ role, words }: Unit, pack: LanguagePack): boolean =>
  role === 'heading' &&
  words.length > 1 &&
  words.length <= longestOfWho &&
  furnitureWords(pack, 'procedure').lines.matchBefore(words, words.length) > 0;
const longestOfWho = 5;

/** Behind the names, and what those are for, under further headings or not: `[x] Ann Lee - Harbour Board, Harlow`. */
function behindNamed(units: readonly Unit[], from: number): number {
  let end = from;
  for (;;) {
    const head = units[end]?.role === 'heading' ? end + 1 : end;
    let behind = head;
    while (isBelow(units[behind], isNamed)) behind += 1;
    if (behind - head < fewestPeopleOfHead || units[behind]?.role === 'item') return end;
    end = behind;
  }
}
const fewestPeopleOfHead = 2;

/** The table below a heading that says who came, though some lines tell how to sign in: a quarter of its cells and more are names. */
function tablesBelow(units: readonly Unit[], pack: LanguagePack): [number, FurnitureKind][] {
  return units.flatMap((head, place): [number, FurnitureKind][] => {
    if (head.role !== 'heading' || !saysOnly(pack, 'procedure', withoutNote(head))) return [];
    const below = units.slice(place + 1, place + 1 + farthest);
    const first = below.find(({ role }) => role === 'cell' || role === 'heading');
    if (first?.role !== 'cell') return [];
    const cells = units.flatMap((unit, at) => (unit.block === first.block ? [{ unit, at }] : []));
    const named = cells.filter(({ unit }) => isName(unit.text)).length;
    const isList = 4 * named >= cells.length && cells.every(({ unit }) => isAttendant(unit));
    return isList ? cells.map(({ at }) => [at, 'procedure'] as const) : [];
  });
}

const farthest = 12;

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

/** "Contractor (Lee & Sons): Mr Bo Lee, site manager; Ms Ann Orr, safety.": who came for whom, however long and with a stop. */
const isParty = ({ text }: Unit, pack: LanguagePack): boolean => {
  const from = text.search(/[:：]\s/u) + 1;
  const words = wordsOf(text, from, text.length);
  const title = phraseAt(pack, 'speakerTitles', words, 0);
  return from > 0 && title > 0 && startsUpperCase(text.slice(words[title]?.start));
};

/** A list of people; a few words of one sign each may be anything. */
const fewestPeople = 4;
/** "We are:" in a sentence that says when and where. */
const fewestOfSentence = 2;
const fewestBelow = ({ words }: Unit): number => (words.length > longestHead ? fewestOfSentence : fewestPeople);

function speaksOfAttendance({ text, words }: Unit, pack: LanguagePack): boolean {
  const { lines } = furnitureWords(pack, 'procedure');
  const at = words.findIndex((_, index) => lines.matchAt(words, index) > 0);
  // Of a sentence that says when and where they met, the last words name who did.
  const isLast = words.length <= longestSentence && lines.matchBefore(words, words.length) > 0;
  return /[:：]$/u.test(text) && at >= 0 && (words.length <= longestHead || isLast);
}

const longestHead = 14;
const longestSentence = 50;
