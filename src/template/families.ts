import type { TemplateModel } from './model.js';

/** The names of all fonts that a template sets text in: first those that it wants, then their fallbacks. */
export function familiesOf({ layouts }: TemplateModel): string[] {
  const stacks = layouts.flatMap(({ placeholders }) =>
    placeholders.flatMap(({ levels }) => levels.map(({ fonts }) => fonts)),
  );
  return [...new Set([...stacks.map(([wanted = 'Arial']) => wanted), ...stacks.flat()])];
}
