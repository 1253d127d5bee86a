import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../../diagnostics/error.js';
import { hasLetterOrDigit } from '../../../language/index.js';
import { failures } from '../failures.js';
import type { PdfLimits } from '../limits.js';
import type { Page, PlacedPicture } from '../page.js';
import { encodePng } from '../picture/encode-png.js';
import { isWorthShowing } from '../picture/is-worth.js';
import { shrink } from '../picture/shrink.js';
import { fontName } from './font-name.js';
import { isLocked, type OpenedPdf, openWithPdfJs } from './pdf-js.js';
import { type Drawn, readDrawn } from './read-drawn.js';
import { type PageText, readText } from './read-text.js';
import { refuseCycles } from './refuse-cycles.js';
import { toldOf } from './told-of.js';
import { refuseBombs } from './refuse-bombs.js';

/** What the pages of a PDF hold, and what the file says of itself. */
export interface ReadPages {
  readonly pages: readonly Page[];
  /** PNG files, by what `PlacedPicture.image` calls them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads text and pictures of all pages.
 *
 * @throws BriefdeckError of kind `input`: locked, damaged, too large in any way, scanned, or without Unicode
 */
export async function readPages(bytes: Uint8Array, name: string, limits: PdfLimits): Promise<ReadPages> {
  await refuseBombs(bytes, name, limits);
  refuseCycles(bytes, name, limits);
  const opened = await openWithPdfJs(bytes, limits.pixels).catch((cause: unknown) => {
    throw isLocked(cause) ? failures.encrypted(name, cause) : failures.damaged(name, cause);
  });
  try {
    return await pagesOf(opened, bytes, name, limits);
  } finally {
    await opened.close();
  }
}

async function pagesOf(opened: OpenedPdf, bytes: Uint8Array, name: string, limits: PdfLimits): Promise<ReadPages> {
  const { document } = opened;
  if (document.numPages > limits.pages) throw failures.tooManyPages(name, document.numPages, limits);
  const { texts, diagnostics } = await textsOf(opened, name, limits);
  const letters = [...texts.values()].map(({ items }) => items.map(({ text }) => text).join(''));
  if (!letters.some(hasLetterOrDigit)) throw await whyEmpty(opened, letters, name);
  if (isUnmapped(letters.join(''))) throw failures.unmapped(name);
  const drawn = await drawnOf(opened, texts, limits);
  return {
    ...drawn,
    ...(await toldOf(opened)),
    diagnostics: [...diagnostics, ...(endsWell(bytes) ? [] : [cutOff(name)])],
  };
}

/** All text before any picture, so that what is refused is refused soon. */
async function textsOf(
  { document }: OpenedPdf,
  name: string,
  limits: PdfLimits,
): Promise<{ readonly texts: ReadonlyMap<number, PageText>; readonly diagnostics: readonly Diagnostic[] }> {
  const texts = new Map<number, PageText>();
  const diagnostics: Diagnostic[] = [];
  let [items, characters] = [limits.items, limits.characters];
  let fault: { readonly page: number; readonly cause: unknown } | undefined;
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      const text = await readText(page, items);
      items -= text.items.length;
      characters -= text.items.reduce((sum, item) => sum + item.text.length, 0);
      if (text.more || characters < 0) throw failures.tooMuchText(name);
      texts.set(number, text);
    } catch (cause) {
      if (cause instanceof BriefdeckError) throw cause;
      fault ??= { page: number, cause };
      diagnostics.push(lostPage(name, number));
    }
  }
  if (texts.size === 0) throw failures.damaged(name, fault?.cause, fault?.page);
  return { texts, diagnostics };
}

/** Without text: pages that are pictures, or nothing at all. */
async function whyEmpty(opened: OpenedPdf, letters: readonly string[], name: string): Promise<BriefdeckError> {
  if (letters.some((text) => /\S/.test(text))) return failures.unmapped(name);
  const { document, operators } = opened;
  let large = false;
  for (let number = 1; number <= Math.min(document.numPages, 3) && !large; number += 1) {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList({ annotationMode: 0 });
    large = fnArray.some((each: number) => picturing(operators).includes(each));
  }
  return large
    ? failures.scanned(name)
    : new BriefdeckError('input', 'input.empty', `${name} holds no text.`, {
        hint: 'Give an article of at least one sentence.',
      });
}

const picturing = (operators: OpenedPdf['operators']): readonly number[] => [
  operators.paintImageXObject,
  operators.paintImageMaskXObject,
  operators.paintInlineImageXObject,
  operators.paintInlineImageXObjectGroup,
];

/** Whether most signs have no meaning outside their font: private use, or known to be missing. */
function isUnmapped(text: string): boolean {
  const signs = text.replace(/\s/g, '');
  return signs.replace(/[\p{Cc}\p{Co}\ufffd]/gu, '').length < 0.5 * signs.length;
}

async function drawnOf(
  { document, operators }: OpenedPdf,
  texts: ReadonlyMap<number, PageText>,
  limits: PdfLimits,
): Promise<Pick<ReadPages, 'pages' | 'pictures'>> {
  const pages: Page[] = [];
  const pictures = new Map<string, Uint8Array>();
  let pixels = limits.pixelsTogether;
  for (const [number, text] of texts) {
    const page = await document.getPage(number);
    const isWanted: Parameters<typeof readDrawn>[2] = (box, width, height) =>
      pictures.size < limits.pictures && isWorthShowing(box, width, height, text);
    // A page whose drawing is damaged keeps its text.
    const drawn = pixels > 0 ? await readDrawn(page, operators, isWanted).catch(() => nothingDrawn) : nothingDrawn;
    pixels -= drawn.decoded;
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
  return { pages, pictures };
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

/** A PDF ends with where its table of contents is; without that, its end is missing. */
function endsWell(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).toString('latin1');
  return end.includes('startxref') || end.includes('%%EOF');
}

const cutOff = (name: string): Diagnostic => ({
  code: 'read.pdf-cut-off',
  severity: 'warning',
  message: `${name} seems to be cut off: its end is missing, and pages may be too.`,
  place: { file: name },
  hint: 'Fetch or save the file again if something is missing.',
});

const lostPage = (name: string, page: number): Diagnostic => ({
  code: 'read.page-damaged',
  severity: 'warning',
  message: `Page ${page} of ${name} is damaged and left out.`,
  place: { file: name, page },
  hint: 'Fetch or save the file again.',
});
