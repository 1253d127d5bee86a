import type { Layout, Placeholder } from './model.js';

/** Whether the title runs along the upper edge, as over what a slide says: a cover's stands in the middle, or is large. */
export function titleIsAtHead({ placeholders }: Layout, { height }: { readonly height: number }): boolean {
  const title = placeholders.find(({ key }) => key === 'title');
  return title !== undefined && title.box.y + title.box.height <= mostOfHead * height;
}

/** As a share of the slide. */
const mostOfHead = 0.25;

/** Where a title of one line stands in its box, from the upper edge of the slide: what is seen to jump between two slides. */
export const lineOfTitle = ({ box, anchor }: Placeholder): number =>
  box.y + { top: 0, middle: box.height / 2, bottom: box.height }[anchor];
