import type { SceneBox } from '../../scene/scene.js';

/** How many slides a page of a handout may have. */
export const slidesAPage = [1, 2, 3, 4, 6] as const;
export type SlidesAPage = (typeof slidesAPage)[number];

/** A4, in points. */
export const page = { width: 595.28, height: 841.89, margin: 42, footer: 30 } as const;

/** Where a slide of a page stands, and what is noted or to be written beside it. */
export interface Cell {
  readonly slide: SceneBox;
  readonly notes: SceneBox;
}

/**
 * The cells of a page, in reading order: one or two slides above one another with their notes below, three with them beside, four and six
 * in two columns.
 *
 * @param aspect of the slides, width by height
 */
export function cellsOfPage(count: SlidesAPage, aspect: number): Cell[] {
  const columns = count >= 4 ? 2 : 1;
  const rows = count / columns;
  const [width, height] = [page.width - 2 * page.margin, page.height - 2 * page.margin - page.footer];
  const cell = { width: (width - (columns - 1) * gap) / columns, height: (height - (rows - 1) * gap) / rows };
  return Array.from({ length: count }, (_, index) => {
    const x = page.margin + (index % columns) * (cell.width + gap);
    const y = page.margin + Math.floor(index / columns) * (cell.height + gap);
    return count === 3 ? beside({ x, y, ...cell }, aspect) : below({ x, y, ...cell }, aspect, count);
  });
}

const gap = 20;

/** A narrow page has tall slides; some room for notes is always left. */
function below({ x, y, width, height }: SceneBox, aspect: number, count: SlidesAPage): Cell {
  const tallest = height * (count === 6 ? 0.75 : 0.6);
  const slideWidth = Math.min(width, tallest * aspect);
  const slideHeight = slideWidth / aspect;
  const top = y + slideHeight + between;
  return {
    slide: { x: x + (width - slideWidth) / 2, y, width: slideWidth, height: slideHeight },
    notes: { x, y: top, width, height: y + height - top },
  };
}

function beside({ x, y, width, height }: SceneBox, aspect: number): Cell {
  const slideWidth = Math.min(width * 0.52, height * aspect);
  const left = x + slideWidth + 2 * between;
  return {
    slide: { x, y, width: slideWidth, height: slideWidth / aspect },
    notes: { x: left, y, width: x + width - left, height },
  };
}

const between = 12;
