import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { list } from './list.js';

/**
 * A sentence that matters in the title, as large as a statement, and beside it the few points that stand behind it. More of them are a
 * list.
 */
export function lead(sheet: Sheet, layout: Layout): Draft | undefined {
  const { titled, entries } = sheet;
  if (titled === undefined || titled.text.length < fewestInLead) return undefined;
  if (entries.filter(({ level }) => level === 0).length > mostBehind) return undefined;
  const draft = list(sheet, layout);
  if (draft === undefined) return undefined;
  const [only, ...others] = entries;
  const groups = draft.groups.map((group) => ({
    ...group,
    // One alone is no list, and has no mark.
    fills: group.fills.map((fill) => ({
      ...fill,
      paragraphs: fill.paragraphs.map((paragraph) =>
        only !== undefined && others.length === 0 ? { ...paragraph, plain: true as const } : paragraph,
      ),
    })),
  }));
  return { ...draft, groups, titleIsContent: true };
}

/** UTF-16 units: a sentence of a line or two leaves the larger part of the slide bare, and stands above what it heads. */
const fewestInLead = 40;

/** Beside a sentence set large. */
const mostBehind = 5;
