import { sameButForMarks } from './text/wording.js';
import type { Context } from '../context.js';
import { plainEntry } from './entry.js';
import type { Sheet } from './sheet.js';
import { tidyOptional } from './text/tidy-text.js';

/** Sheets that belong together, in a row. */
export interface Section {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

export const fewestSections = 3;
/** More are no parts but topics. */
export const mostSections = 7;
/** A shorter deck is kept in mind without dividers. */
export const fewestForDividers = 12;

/**
 * The sections that a deck is parted into by dividers: those that the briefing wants; else none where it is short, or nobody wants to see
 * what comes.
 */
export function sectionsOf(sheets: readonly Sheet[], { agenda, briefing: { dividers }, template }: Context): Section[] {
  const told = sheets.filter(({ kind }) => kind !== 'summary' || dividers === true);
  const isLong = told.length >= fewestForDividers && agenda !== 'never';
  if ((!isLong && dividers !== true) || (template.roles.divider ?? []).length === 0) return [];
  const sections = told.reduce<Section[]>((found, sheet) => {
    const name = tidyOptional(sheet.topic?.section);
    const last = found.at(-1);
    if (name === undefined) return found;
    return last?.name === name
      ? [...found.slice(0, -1), { name, sheets: [...last.sheets, sheet] }]
      : [...found, { name, sheets: [sheet] }];
  }, []);
  if (dividers === true) return sections;
  const isParted = sections.length >= fewestSections && sections.length <= mostSections;
  return isParted && new Set(sections.map(({ name }) => name)).size === sections.length ? sections : [];
}

/** The sheets with a divider before the first of each section; the first of all needs none that says what the cover says. */
export function withDividers(sheets: readonly Sheet[], sections: readonly Section[], { title }: Context): Sheet[] {
  return sheets.flatMap((sheet) => {
    const index = sections.findIndex(({ sheets: [first] }) => first === sheet);
    const section = sections[index];
    const saysCover = index === 0 && section !== undefined && sameButForMarks(section.name, title);
    return section === undefined || saysCover ? [sheet] : [dividerOf(section, index + 1), sheet];
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
