import type { Deck, Fill, Slide } from '../../model/deck.js';
import type { Layout, Placeholder, Template } from '../../template/model.js';
import type { ReadTemplate } from '../../template/open/read-template.js';

/** A slide of each layout of a template, and the template as far as they need it. */
export interface LayoutDeck {
  readonly deck: Deck;
  readonly template: Template;
}

/**
 * Puts into each placeholder for text what it is called, in its own style and at its own size. Layouts that decks do not use are there,
 * too, and two of one name each for itself.
 */
export function layoutDeck({ template, layouts }: ReadTemplate): LayoutDeck {
  const { model } = template;
  const numbered = layouts.map(({ layout }, index): Layout => ({ ...layout, name: String(index) }));
  return {
    deck: {
      version: 1,
      title: model.title,
      language: 'en',
      template: model.name,
      size: model.size,
      slides: numbered.map((layout, index) => slideOf(layout, layouts[index]?.layout.name ?? '')),
    },
    template: { ...template, model: { ...model, layouts: numbered } },
  };
}

function slideOf(layout: Layout, title: string): Slide {
  const fills = layout.placeholders.filter(takesText).map(fillOf);
  return { id: layout.name, role: 'points', layout: layout.name, title, fills, notes: [] };
}

/** Those for pictures, tables and charts stay empty. */
const takesText = ({ type }: Placeholder): boolean => type !== 'pic' && type !== 'tbl' && type !== 'chart';

function fillOf({ key, type, levels, box, insets }: Placeholder): Fill {
  const size = levels[0]?.size ?? usual;
  const room = (box.height - insets.top - insets.bottom) / emuAPoint;
  // What would stand out of its box is set as small as it has to be to stand in it.
  const fitted = Math.min(size, Math.max(least, Math.floor(room / pitch)));
  const run = { text: type === 'sldNum' ? '1' : key };
  return {
    placeholder: key,
    paragraphs: [{ level: 0, runs: [run], lines: 1, ...(fitted < size ? { size: fitted } : {}) }],
  };
}

const emuAPoint = 12_700;
/** Points, where a style has no size. */
const usual = 18;
const least = 6;
/** Of a line, in sizes. */
const pitch = 1.2;
