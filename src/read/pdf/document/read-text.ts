import type { TextItem } from '../page.js';
import { matrixFrom, multiply } from './matrix.js';
import type { PdfJsPage } from './pdf-js.js';

/** A run of text with the name that PDF.js gives its font. */
export interface RawItem extends Omit<TextItem, 'bold' | 'italic'> {
  readonly font: string;
}

export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly items: readonly RawItem[];
  /** There was more than `most` items. */
  readonly more: boolean;
}

/** The upright text of a page that stands on what is shown of the page; turned and vertical text is left out. */
export async function readText(page: PdfJsPage, most: number): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = matrixFrom(transform);
  const items: RawItem[] = [];
  const marks: boolean[] = [];
  for await (const part of partsOf(page)) {
    if ('type' in part) {
      if (part.type === 'endMarkedContent') marks.pop();
      else marks.push('tag' in part && part.tag === 'Artifact');
      continue;
    }
    if (items.length >= most) return { width, height, items, more: true };
    const placed = matrixFrom(part.transform);
    if (part.str === '' || view === undefined || placed === undefined) continue;
    const [a, b, c, d, left, baseline] = multiply(view, placed);
    const upright = a > 0 && d < 0 && Math.abs(b) < 0.1 * a && Math.abs(c) < 0.5 * -d;
    const right = left + part.width;
    const size = Math.hypot(c, d);
    if (!upright || size < 1 || right < 0 || left > width || baseline < 0 || baseline > height + size) continue;
    items.push({ text: part.str, left, right, baseline, size, font: part.fontName, artifact: marks.includes(true) });
  }
  return { width, height, items, more: false };
}

type Content = Awaited<ReturnType<PdfJsPage['getTextContent']>>;

/** As they come, so that a page without end can be left. */
async function* partsOf(page: PdfJsPage): AsyncGenerator<Content['items'][number]> {
  // PDF.js declares a stream of anything; its pieces are those of `getTextContent`.
  const reader = (page.streamTextContent({ includeMarkedContent: true }) as ReadableStream<Content>).getReader();
  let done = false;
  try {
    for (;;) {
      const chunk = await reader.read();
      done = chunk.done;
      if (chunk.done) return;
      yield* chunk.value.items;
    }
  } finally {
    // PDF.js reports that it was told to stop as an error.
    if (!done) await reader.cancel(new Error('enough')).catch(() => undefined);
  }
}
