import type { Deck, Paragraph, Slide } from '../../model/deck.js';
import type { Layout, Placeholder, TemplateModel } from '../../template/model.js';
import { isTitle, readingOrder } from './placeholder.js';
import { plainText } from './plain-text.js';
import type { BoxContent, SlideContent } from './content.js';
import { filledPlaceholder } from './filled-placeholder.js';
import { graphicsOf } from './graphics.js';
import { paragraphsOf } from './paragraphs.js';
import { picturesOf } from './pictures.js';

/**
 * The slides of a deck, with each fill beside its placeholder.
 *
 * @throws Error when the deck was composed for another template
 */
export function slidesOf(deck: Deck, template: TemplateModel): SlideContent[] {
  const layouts = new Map(template.layouts.map((layout) => [layout.name, layout]));
  return deck.slides.map((slide) => {
    const layout = layouts.get(slide.layout);
    if (layout === undefined) throw new Error(`The template ${template.name} has no layout ${slide.layout}.`);
    const title = plainText(slide.title);
    const boxes = boxesOf(slide, layout, title);
    const pictures = picturesOf(slide, layout);
    return { layout, title, boxes, pictures, graphics: graphicsOf(slide, layout), notes: slide.notes };
  });
}

/** Boxes without any text are left out: an empty placeholder on a slide says "Click to add text" while editing. */
function boxesOf(slide: Slide, layout: Layout, title: string): BoxContent[] {
  const boxes = slide.fills.map((fill) => {
    const placeholder = filledPlaceholder(slide, layout, fill.placeholder);
    return { placeholder, paragraphs: paragraphsOf(fill.paragraphs, placeholder), link: fill.link };
  });
  const filled = boxes.filter(({ paragraphs }) => paragraphs.some(({ runs }) => runs.length > 0));
  return readingOrder(layout, [...missingTitle(layout, filled, title), ...filled]);
}

/** The title of a slide stands in its title placeholder, whether the deck fills that or not. */
function missingTitle(layout: Layout, boxes: readonly BoxContent[], title: string): BoxContent[] {
  const placeholder: Placeholder | undefined = layout.placeholders.find(isTitle);
  if (placeholder === undefined || boxes.some((box) => isTitle(box.placeholder))) return [];
  const paragraph: Paragraph = { level: 0, runs: [{ text: title }], lines: 1 };
  return [{ placeholder, paragraphs: paragraphsOf([paragraph], placeholder) }];
}
