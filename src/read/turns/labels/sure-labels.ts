import { furnitureWords, type LanguagePack, startsLowerCase, wordsOf } from '../../../language/index.js';
import type { Entry } from '../../outline/entry.js';
import { handleLabels } from './handle-labels.js';
import { recordKeys } from './records.js';
import { saidItems } from './said-lists.js';
import { readTurnLabel, type TurnLabel } from './turn-label.js';

/**
 * The labels of turns by the place of their entries, without those that may be any word of the text: what stands in small letters
 * elsewhere, unless it comes back as names do or each label has a line of its own; and who led a meeting, which is said once.
 */
export function sureLabels(entries: readonly Entry[], pack: LanguagePack): Map<number, TurnLabel> {
  const handles = handleLabels(entries, pack);
  if (handles.size > 0) return handles;
  const all = new Map<number, TurnLabel>();
  const common = commonWords(entries);
  const said = saidItems(entries, pack);
  entries.forEach((entry, place) => {
    // Behind a question with its label an item may be the answer, set off by a dash.
    const isAnswer = all.get(place - 1)?.role === 'asker';
    const label = entry.kind === 'item' && !isAnswer ? said.get(place) : readTurnLabel(entry, pack);
    if (label !== undefined) all.set(place, label);
  });
  // Of a recording nobody speaks without a time.
  const timed = [...all].filter(([, { isTimed }]) => isTimed === true);
  if (timed.length >= fewestTimed) return new Map(timed);
  const records = recordKeys(entries, all);
  for (const [place, { role, key }] of [...all]) if (role === 'name' && records.has(key)) all.delete(place);
  const isCommon = ({ role, capitals, key }: TurnLabel): boolean => role === 'name' && !capitals && common.has(key);
  const sure = [...all.values()].filter((label) => label.role === 'name' && !isCommon(label));
  // "Will:" may be a name where others that are no words speak as often.
  const counts = countsOf([...all.values()]);
  const others = [...countsOf(sure).values()].filter((count) => count >= fewestTurns).length;
  const needed = openEachLine(entries, all) ? 1 : fewestOthers;
  const isOften = ({ key }: TurnLabel): boolean => others >= needed && (counts.get(key) ?? 0) >= fewestTurns;
  // "Facilitator: Ann" says once who led a meeting.
  const isOffice = ({ key }: TurnLabel): boolean =>
    furnitureWords(pack, 'procedure').labels.has(key) && counts.get(key) === 1;
  const alone = [...all].filter(([place, label]) => isAlone(entries[place], label));
  // Where each label has a line of its own, any of them is one: "Break:" stands between two that speak.
  const areAlone = alone.length >= fewestAlone && alone.length >= 0.8 * all.size;
  return new Map(
    [...all].filter(
      ([place, label]) =>
        ((areAlone && isAlone(entries[place], label)) || !isCommon(label) || isOften(label)) && !isOffice(label),
    ),
  );
}

/** "Ann: so the thing is …", line for line: what a line opens with is who speaks, also where a machine that wrote it down knows no capitals. */
const openEachLine = (entries: readonly Entry[], labels: ReadonlyMap<number, TurnLabel>): boolean =>
  labels.size >= fewestLabels && labels.size >= entries.filter(({ kind }) => kind === 'line').length * mostLines;
const fewestLabels = 8;
/** Of all lines that are no heading. */
const mostLines = 0.8;

/** Whether a label has its line to itself. */
export const isAlone = (entry: Entry | undefined, { length }: TurnLabel): boolean =>
  entry?.text.slice(length).trim() === '';

/** How often each speaks. */
function countsOf(labels: readonly TurnLabel[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const fewestTimed = 6;
const fewestTurns = 3;
const fewestOthers = 2;
const fewestAlone = 6;

/** Words that stand in small letters somewhere: "Myth:" names nobody where myths are spoken of. What people are called on networks is none. */
const commonWords = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ text }) =>
      wordsOf(text)
        .filter(({ start, end }) => startsLowerCase(text.slice(start, start + 2)) && !isHandle(text, start, end))
        .map(({ key }) => key),
    ),
  );

/** `@mara`, `mara@harlow.example` */
const isHandle = (text: string, start: number, end: number): boolean => text[start - 1] === '@' || text[end] === '@';
