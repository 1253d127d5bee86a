import type { Layout } from './model.js';

/** Whether the title runs along the upper edge, as over what a slide says: a cover's stands in the middle, or is large. */
export function titleIsAtHead({ placeholders }: Layout, { height }: { readonly height: number }): boolean {
  const title = placeholders.find(({ key }) => key === 'title');
  return title !== undefined && title.box.y + title.box.height <= mostOfHead * height;
}

/** As a share of the slide. */
const mostOfHead = 0.25;
