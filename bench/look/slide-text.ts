import type { Fill, Paragraph, Slide } from '../../src/model/deck.js';
import type { Layout, Placeholder, TemplateModel } from '../../src/template/model.js';

/** A paragraph of a slide, with the size that it is set in. */
export interface SetText {
  readonly key: string;
  readonly text: string;
  /** In points. */
  readonly size: number;
}

/** What a slide says, with the sizes that it is set in; without the small line above it, its footer and its credits. */
export function textsOf(slide: Slide, { layouts }: TemplateModel): SetText[] {
  const layout = layouts.find(({ name }) => name === slide.layout);
  return slide.fills
    .filter(({ placeholder }) => !isFrame.test(placeholder))
    .flatMap(({ placeholder: key, paragraphs }) =>
      paragraphs.map((paragraph) => ({ key, text: textOf(paragraph), size: sizeOf(paragraph, key, layout) })),
    );
}

/** Keys of what stands around the content. */
export const isFrame = /^(?:label|footer|slide-number|marking|credit|note)(?:-\d+)?$/;

export const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

function sizeOf({ size, level }: Paragraph, key: string, layout: Layout | undefined): number {
  const levels = layout?.placeholders.find((placeholder) => placeholder.key === key)?.levels;
  return size ?? levels?.[level]?.size ?? levels?.at(-1)?.size ?? 0;
}

/**
 * Lines or boxes one below the other with equal marks and no other relation: points, rows, statements, whatever the layout is
 * called. A sentence laid out is none, nor is what stands side by side, or under a date, a figure or a speaker, nor what stands behind a
 * sentence that is set as the larger part of the slide.
 */
export function isStackedList({ fills, layout, graphics = [] }: Slide, { layouts, roles }: TemplateModel): boolean {
  if (roles.lead?.includes(layout) === true) return false;
  const places = layouts.find(({ name }) => name === layout)?.placeholders ?? [];
  const isLaidOut = fills.some(({ paragraphs }) => paragraphs.some(({ plain }) => plain === true));
  const items = fills.filter(({ placeholder }) => /^(?:body|row|card)(?:-\d+)?$/.test(placeholder));
  const beside = fills.some(({ placeholder }) => /^(?:time|value|quote)(?:-\d+)?$/.test(placeholder));
  if (isLaidOut || beside || graphics.length > 0) return false;
  const [only, ...others] = items;
  if (only === undefined) return false;
  return others.length === 0 ? highest(only).length > 1 : stand(items, places);
}

const highest = ({ paragraphs }: Fill): Paragraph[] => paragraphs.filter(({ level }) => level === 0);

const stand = (items: readonly Fill[], places: readonly Placeholder[]): boolean => {
  const lefts = items.map(({ placeholder }) => places.find(({ key }) => key === placeholder)?.box.x);
  return items.every(({ placeholder }) => placeholder.startsWith('body')) || new Set(lefts).size === 1;
};

/** What kind of slide it is to the eye: its layout without its count, or what is drawn in it. Room for more lines makes no other kind. */
export function kindOf({ layout, graphics = [] }: Slide): string {
  const graphic = graphics[0]?.kind;
  if (graphic === 'table' || graphic === 'chart') return graphic;
  const bare = layout.replace(/-\d+$/, '');
  return sameKind.find(([pattern]) => pattern.test(bare))?.[1] ?? bare;
}

const sameKind: readonly (readonly [RegExp, string])[] = [
  [/^(?:points|summary)/, 'points'],
  [/^(?:statement|sentence)$/, 'statement'],
  [/^lead/, 'lead'],
  [/^pictures?/, 'picture'],
];
