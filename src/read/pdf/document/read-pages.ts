import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { hasLetterOrDigit } from '../../../language/index.js';
import { failures } from '../failures.js';
import type { PdfLimits } from '../limits.js';
import type { Page } from '../page.js';
import { drawnPages } from './drawn-pages.js';
import { hasPatternCycle } from './pattern-cycle.js';
import { isLocked, type OpenedPdf, openWithPdfJs } from './pdf-js.js';
import { pixelLimit } from './refused/pixel-limit.js';
import { refuseBombs } from './refused/refuse-bombs.js';
import { refuseEndless } from './refused/refuse-endless.js';
import { textsOf } from './texts-of.js';
import { metadataOf } from './document-metadata.js';

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
 * @throws BriefdeckError of kind `input`: locked, damaged, too large in any way, scanned, empty, or without Unicode
 */
export async function readPages(bytes: Uint8Array, name: string, limits: PdfLimits): Promise<ReadPages> {
  await refuseBombs(bytes, name, limits);
  const insidePages = refuseEndless(bytes, name, limits);
  const opened = await openWithPdfJs(bytes, pixelLimit(bytes, limits, insidePages)).catch((cause: unknown) => {
    throw isLocked(cause) ? failures.encrypted(name, cause) : failures.damaged(name, cause);
  });
  try {
    return await pagesOf(opened, bytes, name, limits);
  } finally {
    await opened.close();
  }
}

async function pagesOf(opened: OpenedPdf, bytes: Uint8Array, name: string, limits: PdfLimits): Promise<ReadPages> {
  const { numPages } = opened.document;
  if (numPages > limits.pages) throw failures.tooManyPages(name, numPages, limits);
  // All text before any picture, so that what is refused is refused soon.
  const { texts, diagnostics } = await textsOf(opened, name, limits);
  const letters = [...texts.values()].flatMap(({ items }) => items.map(({ text }) => text)).join('');
  if (isUnmapped(letters)) throw failures.unmapped(name);
  if (!hasLetterOrDigit(letters)) throw holdsPictures(bytes) ? failures.scanned(name) : failures.empty(name);
  const drawn = await drawnPages(opened, texts, hasPatternCycle(bytes, limits) ? 0 : limits.pixelsTogether, limits);
  const scans = drawn.covered.filter(
    (number) => texts.get(number)?.items.some(({ text }) => hasLetterOrDigit(text)) !== true,
  );
  return {
    pages: drawn.pages,
    pictures: drawn.pictures,
    ...(await metadataOf(opened)),
    diagnostics: [
      ...diagnostics,
      ...(scans.length === 0 ? [] : [scannedPages(name, scans)]),
      ...(endsWell(bytes) ? [] : [cutOff(name)]),
    ],
  };
}

/** Dictionaries of pictures are never compressed. */
const holdsPictures = (bytes: Uint8Array): boolean =>
  /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));

/** Whether most signs have no meaning outside their font: private use, or known to be missing. */
function isUnmapped(text: string): boolean {
  const signs = text.replace(/\s/g, '');
  return signs.replace(/[\p{Cc}\p{Co}\ufffd]/gu, '').length < 0.5 * signs.length;
}

/** A PDF ends with where its table of contents is; without that, its end is missing. */
function endsWell(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).toString('latin1');
  return end.includes('startxref') || end.includes('%%EOF');
}

const scannedPages = (name: string, pages: readonly number[]): Diagnostic => ({
  code: 'read.pages-scanned',
  severity: 'warning',
  message: `${pages.length === 1 ? `Page ${pages.join()}` : `Pages ${pages.join(', ')}`} of ${name} ${pages.length === 1 ? 'is a picture' : 'are pictures'} without text.`,
  place: { file: name, page: pages[0] ?? 1 },
  hint: 'Run OCR on the file if they matter.',
});

const cutOff = (name: string): Diagnostic => ({
  code: 'read.pdf-cut-off',
  severity: 'warning',
  message: `${name} seems to be cut off: its end is missing, and pages may be too.`,
  place: { file: name },
  hint: 'Fetch or save the file again if something is missing.',
});
