import type { Finding, Rule } from '../finding.js';

/** Layouts of one name, which people and maps can't tell apart. */
export const duplicateLayoutNames: Rule = ({ layouts }): Finding[] => {
  const titles = layouts.map(({ found }) => found.title);
  const twice = [...new Set(titles)].filter((title) => titles.filter((other) => other === title).length > 1);
  return twice.map((title) => {
    const names = layouts.filter(({ found }) => found.title === title).map(({ layout }) => `"${layout.name}"`);
    return {
      code: 'doctor.duplicate-layout-name',
      severity: 'info',
      message: `${names.length} layouts are called "${title}"; here they are ${names.join(', ')}.`,
      hint: 'Rename them in PowerPoint.',
    };
  });
};
