import type { Layout, Placeholder } from '../../template/model.js';
import type { Draft, DraftParagraph } from '../draft.js';
import type { Entry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import { placeholderOf, showsSpeaker } from './arrangement.js';
import { entryParagraph, levelIn, speakerParagraph } from './text/entry-paragraph.js';
import { isUncounted, listed } from '../content/listed.js';

/** Every entry a paragraph of the one body. */
export function list(sheet: Sheet, layout: Layout): Draft | undefined {
  const body = placeholderOf(layout, 'body');
  // What these hold stands beside lines, and would be missing.
  const isBeside = ['body-2', 'claim', 'value-1'].some((key) => placeholderOf(layout, key) !== undefined);
  return body && !isBeside ? listIn(body, sheet, layout) : undefined;
}

/**
 * The same in a body that has a level for each of them: in another what stands below a line would be one more, and counted. A body that
 * counts its lines is for those that are.
 */
export function listOfLevels(sheet: Sheet, layout: Layout): Draft | undefined {
  const levels = placeholderOf(layout, 'body')?.levels ?? [];
  const counts = levels[0]?.bullet === true && levels[0].mark !== undefined && levels[0].mark.character === undefined;
  return !(counts && isUncounted(sheet)) && sheet.entries.every(({ level }) => level < levels.length)
    ? list(sheet, layout)
    : undefined;
}

/** Every entry a paragraph of a placeholder; who speaks follows where the layout has no place for it. */
export function listIn(placeholder: Placeholder, sheet: Sheet, layout: Layout): Draft {
  const paragraphs: DraftParagraph[] = [];
  for (const { entry, plain } of isOnePoint(sheet) ? announced(listed(sheet)) : listed(sheet).map(asItIs)) {
    const level = levelIn(placeholder, entry.level);
    const before = paragraphs.findLast((paragraph) => paragraph.level <= level);
    paragraphs.push({
      ...entryParagraph(entry, level),
      ...(plain ? { plain } : {}),
      // How many more there are is none of them.
      ...(entry.remainder === true && before !== undefined ? { under: before } : {}),
    });
  }
  const behind = showsSpeaker(sheet, layout) ? undefined : sheet.speaker;
  // A name is none of the points: it has no mark, and no number.
  if (behind !== undefined) paragraphs.push({ ...speakerParagraph(behind), plain: true });
  return {
    groups: [{ fills: [{ placeholder, paragraphs }], spread: true, grow: true, alone: isAlone(sheet) }],
    showsSpeaker: behind !== undefined,
  };
}

/**
 * One point is no list, and has no mark. With what belongs to it, it is a sentence that announces a list: it stands above the list,
 * and what it announces takes the marks of points.
 */
function announced(entries: readonly Entry[]): Listed[] {
  const [first, ...below] = entries;
  if (first !== undefined && below.every(isRemainder))
    return [{ entry: first, ...(first.number === undefined ? { plain: true } : {}) }, ...below.map(asItIs)];
  if (first === undefined || below.some(({ level }) => level === 0)) return entries.map(asItIs);
  const items = below.map((entry) => asItIs({ ...entry, level: entry.level - 1 }));
  return [{ entry: { ...first, number: undefined }, plain: true }, ...items];
}

/** A sentence that is no part of a list. */
const isAlone = (sheet: Sheet): boolean =>
  sheet.entries.length > 0 && sheet.entries.slice(1).every(isRemainder) && sheet.isPart !== true && isOnePoint(sheet);

const isRemainder = ({ remainder }: Entry): boolean => remainder === true;

interface Listed {
  readonly entry: Entry;
  readonly plain?: true;
}

const asItIs = (entry: Entry): Listed => ({ entry });

/** Of a topic of several points, slides look alike though one of them shows a single one; a source announces nothing. */
const isOnePoint = ({ kind, topic }: Sheet): boolean =>
  kind !== 'sources' && (topic === undefined || topic.points.length === 1);
