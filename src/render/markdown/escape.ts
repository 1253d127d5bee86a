/** Text that means nothing in Markdown but itself, on one line. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#~^$]/g, '\\$&')
    // pandoc makes dashes of two hyphens.
    .replaceAll('--', '-\\-')
    // What opens a line of a list, a rule or a heading.
    .replace(/^([-+=:])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** A value in YAML, always in quotation marks. */
export const quoted = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim());
