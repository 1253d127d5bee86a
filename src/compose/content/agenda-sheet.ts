import type { Sheet } from './sheet.js';
import type { Context } from '../context.js';
import { plainEntry } from './entry.js';

/** With so many topics or fewer, whoever listens keeps the order in mind without a list of it. */
export const mostWithoutAgenda = 9;

/** The headings of all topics but the summary, numbered, when there are many, or where it is asked for. */
export function agendaSheet(topics: readonly Sheet[], { pack, agenda }: Context): Sheet | undefined {
  const headings = topics.filter(({ id, kind, topic }) => kind !== 'summary' && id === topic?.id);
  if (agenda === 'never' || headings.length <= (agenda === 'always' ? 1 : mostWithoutAgenda)) return undefined;
  return {
    id: 'agenda',
    kind: 'agenda',
    role: 'agenda',
    heading: pack.labels.agenda,
    label: pack.labels.briefing,
    entries: headings.map((sheet, index) => ({
      ...plainEntry(`agenda-${index + 1}`, sheet.heading),
      number: index + 1,
    })),
  };
}
