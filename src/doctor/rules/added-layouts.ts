import type { Finding, Rule } from '../finding.js';

/** Layouts that the file does not have and decks bring along, since none of its own has room for points. */
export const addedLayouts: Rule = ({ layouts }): Finding[] =>
  layouts
    .filter(({ isAdded }) => isAdded)
    .map(({ layout }) => ({
      code: 'doctor.layout-added',
      severity: 'info',
      layout: layout.name,
      message: 'the file has no layout with room for points, so decks bring this one along.',
      hint: 'Add a layout with a title and a text to the slide master in PowerPoint.',
    }));
