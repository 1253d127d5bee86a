import { sameButForMarks } from './text/wording.js';
import type { Context } from '../context.js';
import { plainEntry } from './entry.js';
import type { Sheet } from './sheet.js';
import { tidyOptional } from './text/tidy-text.js';

/** Sheets that belong together, in a row. */
export interface Section {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Whether a slide with its name opens it: not one slide alone, nor what has begun before the summary of all. */
  readonly hasDivider: boolean;
}

export const fewestSections = 3;
/** More are no parts but topics. */
export const mostSections = 7;
/** A shorter deck is kept in mind without dividers. */
export const fewestForDividers = 12;
/** One slide with a name would part nothing. */
const fewestDividers = 2;

/**
 * The sections that a deck is parted into by dividers: those that the briefing wants; else none where it is short, or nobody wants to see
 * what comes.
 */
export function sectionsOf(sheets: readonly Sheet[], { agenda, briefing: { dividers }, template }: Context): Section[] {
  const told = sheets.filter(({ kind }) => kind !== 'summary' || dividers === true);
  const isLong = told.length >= fewestForDividers && agenda !== 'never';
  if ((!isLong && dividers !== true) || (template.roles.divider ?? []).length === 0) return [];
  const found = told.reduce<{ name: string; sheets: Sheet[] }[]>((sections, sheet) => {
    const name = tidyOptional(sheet.topic?.section);
    const last = sections.at(-1);
    if (name === undefined) return sections;
    if (last?.name === name) last.sheets.push(sheet);
    else sections.push({ name, sheets: [sheet] });
    return sections;
  }, []);
  if (dividers === true) return found.map((section) => ({ ...section, hasDivider: true }));
  const isParted = found.length >= fewestSections && found.length <= mostSections;
  if (!isParted || new Set(found.map(({ name }) => name)).size < found.length) return [];
  const begun = new Set(sheets.slice(0, sheets.findLastIndex(({ kind }) => kind === 'summary') + 1));
  const sections = found.map(({ name, sheets: own }) => {
    return { name, sheets: own, hasDivider: own.length > 1 && !own.some((sheet) => begun.has(sheet)) };
  });
  return sections.filter(({ hasDivider }) => hasDivider).length < fewestDividers ? [] : sections;
}

/** The sheets with a divider before the first of each section that has one; the first of all needs none that says what the cover says. */
export function withDividers(sheets: readonly Sheet[], sections: readonly Section[], { title }: Context): Sheet[] {
  return sheets.flatMap((sheet) => {
    const index = sections.findIndex(({ sheets: [first] }) => first === sheet);
    const section = sections[index];
    const saysCover = index === 0 && section !== undefined && sameButForMarks(section.name, title);
    return section?.hasDivider === true && !saysCover ? [dividerOf(section, index + 1), sheet] : [sheet];
  });
}

const dividerOf = ({ name, sheets }: Section, number: number): Sheet => {
  const id = `section-${number}`;
  const headings = new Set(sheets.map(({ heading }) => heading).filter((heading) => heading !== name));
  return {
    id,
    kind: 'divider',
    role: 'divider',
    heading: name,
    number,
    entries: [...headings].map((heading, index) => plainEntry(`${id}-${index + 1}`, heading)),
  };
};
