import type { Finding, Rule } from '../finding.js';

/** Every slide has a title, so a layout without one is never used. */
export const layoutsWithoutTitle: Rule = ({ layouts }): Finding[] => {
  const used = layouts.filter((one) => one.used);
  const without = used.filter(({ layout }) => !layout.placeholders.some(({ key }) => key === 'title'));
  if (without.length === used.length) {
    const message = 'No layout has a title placeholder, so no deck can be made.';
    return [{ code: 'doctor.no-title', severity: 'error', message, hint: 'Add a title to a layout in PowerPoint.' }];
  }
  return without.map(({ layout }) => ({
    code: 'doctor.layout-without-title',
    severity: 'info',
    layout: layout.name,
    message: 'there is no title placeholder, so no slide is made on it.',
  }));
};
