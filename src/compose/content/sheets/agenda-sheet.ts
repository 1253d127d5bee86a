import type { Sheet } from '../sheet.js';
import type { Context } from '../../context.js';
import { plainEntry } from '../entry.js';
import type { Section } from '../sections.js';

/** With so many topics or fewer, whoever listens keeps the order in mind without a list of it. */
export const mostWithoutAgenda = 9;

/**
 * The sections, where the deck is parted into them, else the headings of all topics but the summary, when there are many, or where it is
 * asked for. Before each stands the number of the slide that it opens on, which is known when all are laid out (`withPages`).
 */
export function agendaSheet(
  topics: readonly Sheet[],
  sections: readonly Section[],
  { pack, agenda }: Context,
): Sheet | undefined {
  const opening = topics.filter(({ id, kind, topic }) => kind !== 'summary' && id === topic?.id);
  const headings = opening.map(({ heading }) => heading);
  const isNeeded = sections.length > 0 || headings.length > (agenda === 'always' ? 1 : mostWithoutAgenda);
  if (agenda === 'never' || !isNeeded) return undefined;
  const names = sections.length > 0 ? sections.map(({ name }) => name) : headings;
  return {
    id: 'agenda',
    kind: 'agenda',
    role: 'agenda',
    heading: pack.labels.agenda,
    label: pack.labels.briefing,
    entries: names.map((name, index) => ({ ...plainEntry(`agenda-${index + 1}`, name), number: index + twoDigits })),
    opens: sections.length > 0 ? sections.map(({ sheets: [first] }) => first?.id ?? '') : opening.map(({ id }) => id),
  };
}

/** Numbers of slides are known later, and have no more digits. */
const twoDigits = 10;
