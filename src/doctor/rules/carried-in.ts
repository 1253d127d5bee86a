import type { Finding, Rule } from '../finding.js';

/** What the file would make others fetch, open or run; decks go without it. */
export const carriedIn: Rule = ({ template: { carried = [] } }): Finding[] =>
  carried.map(({ kind, part, target }) => ({
    code: 'doctor.carried',
    severity: visible.has(kind) ? 'warning' : 'info',
    message: `${part === '/' ? 'The file' : part} has ${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind}, ${JSON.stringify(target)}, which is left out of decks.`,
    hint: 'Take it out in PowerPoint, or keep it with --trust-template.',
  }));

/** Decks look other than the file where these are missing. */
const visible = new Set(['remote picture', 'link to another file', 'ActiveX control']);
