import type { Page, PlacedPicture, TextItem } from '../../../../src/read/pdf/page.js';

type Look = Partial<Pick<TextItem, 'size' | 'bold' | 'italic' | 'artifact' | 'right'>>;

/** A run of text whose letters are half as wide as they are high. */
export function item(text: string, left: number, baseline: number, look: Look = {}): TextItem {
  const { size = 10 } = look;
  return {
    text,
    left,
    right: left + text.length * size * 0.5,
    baseline,
    size,
    bold: false,
    italic: false,
    artifact: false,
    ...look,
  };
}

/** Lines one below the other, `pitch` points apart. */
export const lines = (texts: readonly string[], left: number, top: number, look: Look = {}, pitch = 12): TextItem[] =>
  texts.map((text, index) => item(text, left, top + index * pitch, look));

/** Filled to `width` letters with words, as lines of a paragraph are. */
export const full = (start: string, width = 40): string =>
  `${start} ${'ab cde fghi '.repeat(width)}`.slice(0, width - 1) + 'x';

export const pageOf = (items: readonly TextItem[], more: Partial<Page> = {}): Page => ({
  number: 1,
  width: 600,
  height: 800,
  items,
  pictures: [],
  ...more,
});

export const picture = (left: number, top: number, width: number, height: number, image = 'a.png'): PlacedPicture => ({
  image,
  box: { left, top, right: left + width, bottom: top + height },
});
