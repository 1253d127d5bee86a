import type { Checked } from '../rule.js';
import type { KeyFacts } from './key-facts.js';

/** Whether something is told of each section: a line is taken from it, or its heading is one of the briefing's. */
export const coveredHeadings = ({ statements }: Checked, { headings }: KeyFacts): boolean[] =>
  headings.map(({ section }) =>
    statements.some(
      ({ kind, evidence }) =>
        kind !== 'title' &&
        kind !== 'caption' &&
        evidence.some(({ start }) => start >= section.start && start < section.end),
    ),
  );
