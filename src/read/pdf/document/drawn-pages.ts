import { createHash } from 'node:crypto';
import type { PdfLimits } from '../limits.js';
import type { Page, PlacedPicture } from '../page.js';
import { encodePng } from '../../../picture/raster/encode-png.js';
import { coversPage, isWorthShowing } from '../picture/is-worth.js';
import { shrink } from '../picture/shrink.js';
import { fontName } from './font-name.js';
import type { OpenedPdf } from './pdf-js.js';
import { type Drawn, readDrawn } from './read-drawn.js';
import type { PageText } from './read-text.js';

export interface DrawnPages {
  readonly pages: readonly Page[];
  /** PNG files, by what `PlacedPicture.image` calls them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Numbers of the pages that a picture covers. */
  readonly covered: readonly number[];
}

/**
 * The pages with their pictures, and with the look of their type, which PDF.js knows once a page was drawn.
 *
 * @param pixels how many of them may be decoded; pages behind that keep their text alone
 */
export async function drawnPages(
  { document, operators }: OpenedPdf,
  texts: ReadonlyMap<number, PageText>,
  pixels: number,
  limits: Pick<PdfLimits, 'pictures'>,
): Promise<DrawnPages> {
  const pages: Page[] = [];
  const pictures = new Map<string, Uint8Array>();
  const covered: number[] = [];
  let left = pixels;
  for (const [number, text] of texts) {
    const page = await document.getPage(number);
    const isWanted: Parameters<typeof readDrawn>[2] = (box, width, height) => {
      if (coversPage(box, text)) covered.push(number);
      return pictures.size < limits.pictures && isWorthShowing(box, width, height, text);
    };
    // A page whose drawing is damaged keeps its text.
    const drawn = left > 0 ? await readDrawn(page, operators, isWanted).catch(() => nothingDrawn) : nothingDrawn;
    left -= drawn.decoded;
    pages.push({
      ...pageOf(number, text, (font) => fontName(page, font)),
      pictures: drawn.pictures.map(({ box, ...picture }): PlacedPicture => {
        const image = `picture-${createHash('sha256').update(picture.pixels).digest('hex').slice(0, 16)}.png`;
        if (!pictures.has(image)) pictures.set(image, encodePng(shrink(picture)));
        return { box, image };
      }),
    });
    page.cleanup();
  }
  return { pages, pictures, covered: [...new Set(covered)] };
}

function pageOf(number: number, { width, height, items }: PageText, nameOf: (font: string) => string): Page {
  const looks = new Map<string, { readonly bold: boolean; readonly italic: boolean }>();
  return {
    number,
    width,
    height,
    pictures: [],
    items: items.map(({ font, ...item }) => {
      const look = looks.get(font) ?? lookOf(nameOf(font));
      looks.set(font, look);
      return { ...item, ...look };
    }),
  };
}

/** Fonts say what they look like in their names: `ABCDEF+TimesNewRomanPS-BoldItalicMT`. */
const lookOf = (name: string) => ({
  bold: /bold|black|heavy|demi|cmbx/i.test(name),
  italic: /italic|oblique|cmti/i.test(name),
});

const nothingDrawn: Drawn = { pictures: [], decoded: 0 };
