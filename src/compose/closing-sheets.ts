import type { Context } from './context.js';
import { chooseLayout } from './choose/choose-layout.js';
import { nextSteps } from './content/next-steps.js';
import { plainEntry } from './content/entry.js';
import type { Sheet } from './content/sheet.js';
import { sourceSheet } from './content/sheets/source-sheet.js';

/**
 * What a deck ends with: what the article says comes next, and where it all comes from, on one slide where the template has a layout for
 * both. A single step is told by its topic, and has no slide of its own.
 */
export function closingSheets(context: Context): Sheet[] {
  const { briefing, pack, template, sources } = context;
  const source = sourceSheet(context);
  const own = source === undefined ? [] : [source];
  const steps = sources === 'never' ? [] : nextSteps(briefing, pack);
  if (steps.length < fewestSteps) return own;
  const { labels } = pack;
  const ahead = { heading: labels.nextSteps, label: labels.briefing, entries: steps };
  if (source === undefined) return [{ id: 'next-steps', kind: 'points', role: 'points', ...ahead }];
  const origin = [
    plainEntry('sources-label', labels.sources, { start: 0, end: labels.sources.length }),
    ...source.entries,
  ];
  const both: Sheet = { id: source.id, kind: 'closing', role: 'closing', ...ahead, origin };
  // A code of an address has a place on the other slide.
  const chosen = source.pictures === undefined ? chooseLayout(both, template) : undefined;
  if (chosen !== undefined && template.roles.closing?.includes(chosen.layout.name) === true) return [both];
  return [{ id: 'next-steps', kind: 'points', role: 'points', ...ahead }, source];
}

/** Of five slides with fewer that readers judged each only said again what they had just read. */
const fewestSteps = 2;
