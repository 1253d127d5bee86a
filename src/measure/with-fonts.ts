import type { FontSet } from '../fonts/font.js';
import { standardFonts } from '../fonts/families/standard.js';
import type { Layout, TemplateModel } from '../template/model.js';

/** A template whose text is measured with a set of fonts: a copy, since others may compose with the same template. */
export function withFonts(template: TemplateModel, fontSet: FontSet | undefined): TemplateModel {
  if (fontSet === undefined || fontSet === standardFonts) return template;
  const dressed = (layout: Layout): Layout => ({
    ...layout,
    placeholders: layout.placeholders.map((placeholder) => ({
      ...placeholder,
      levels: placeholder.levels.map((style) => ({ ...style, fontSet })),
    })),
  });
  return { ...template, layouts: template.layouts.map(dressed) };
}
