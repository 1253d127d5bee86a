import { onceFor } from '../model/once-for.js';
import type { TemplateModel, TextStyle } from './model.js';

/** The names of all fonts that a template sets text in: those that it wants, and their fallbacks. */
export const familiesOf = onceFor((template: TemplateModel): readonly string[] => [
  ...new Set([...wantedFamiliesOf(template), ...stylesOf(template).flatMap(({ fonts }) => fonts)]),
]);

/** The names of the fonts that a template wants, whatever stands in for them. */
export const wantedFamiliesOf = (template: TemplateModel): string[] => [
  ...new Set(stylesOf(template).flatMap(({ fonts: [wanted] }) => wanted ?? [])),
];

/** Whether a template sets text in italics. */
export const hasItalics = (template: TemplateModel): boolean => stylesOf(template).some(({ italic }) => italic);

const stylesOf = ({ layouts }: TemplateModel): TextStyle[] =>
  layouts.flatMap(({ placeholders }) => placeholders.flatMap(({ levels }) => levels));
