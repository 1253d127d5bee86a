import type { Finding, Rule } from '../finding.js';

/** Placeholders of a layout that slides, people or maps can't tell apart. */
export const duplicatePlaceholders: Rule = ({ layouts }): Finding[] =>
  layouts
    .filter((one) => one.used)
    .flatMap(({ layout }) => {
      const texts = layout.placeholders.filter(({ type }) => type !== 'title' && type !== 'ctrTitle');
      const indices = twice(texts.map(({ type, idx }) => (idx === undefined ? `none, type ${type}` : String(idx))));
      const names = twice(layout.placeholders.map(({ name }) => name));
      return [
        ...indices.map((idx): Finding => {
          const message = `several placeholders have the same idx (${idx}), so that only the first is filled.`;
          return { code: 'doctor.duplicate-idx', severity: 'info', layout: layout.name, message };
        }),
        ...names.map((name): Finding => {
          const message = `several placeholders are called "${name}".`;
          return { code: 'doctor.duplicate-name', severity: 'info', layout: layout.name, message };
        }),
      ];
    });

const twice = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word, index) => words.indexOf(word) !== index)),
];
