import type { Finding, Rule } from '../finding.js';

/** Vertical and turned texts are left empty. */
export const turnedText: Rule = ({ layouts }): Finding[] =>
  layouts
    .filter((one) => one.used)
    .flatMap(({ layout, found }) =>
      layout.placeholders.flatMap(({ key, name }, index): Finding[] => {
        if (found.placeholders[index]?.upright !== false) return [];
        const message =
          key === 'title'
            ? 'the title runs downwards or is turned, so the layout has no role.'
            : `"${name}" runs downwards or is turned, so nothing is put into it.`;
        return [{ code: 'doctor.turned-text', severity: 'info', layout: layout.name, message }];
      }),
    );
