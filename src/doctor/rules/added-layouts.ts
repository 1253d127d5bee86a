import type { Finding, Rule } from '../finding.js';

/** Layouts that the file does not have and decks bring along, since none of its own is for the cover, or for points. */
export const addedLayouts: Rule = ({ layouts }): Finding[] =>
  layouts
    .filter(({ isAdded }) => isAdded)
    .map(({ layout }) => ({
      code: 'doctor.layout-added',
      severity: 'info',
      layout: layout.name,
      message: 'the file has none that is for this, so decks bring it along.',
      hint: 'Add it to the slide master in PowerPoint, or name one in a map.',
    }));
