import type { getResolvedPDFJS } from 'unpdf';
import { withoutJbig2 } from './without-jbig2.js';

/** What of PDF.js the readers of pages use. */
export type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type LoadingTask = ReturnType<PdfJs['getDocument']>;
export type PdfJsDocument = Awaited<LoadingTask['promise']>;
export type PdfJsPage = Awaited<ReturnType<PdfJsDocument['getPage']>>;

export interface OpenedPdf {
  readonly document: PdfJsDocument;
  readonly operators: PdfJs['OPS'];
  close(): Promise<void>;
}

/**
 * Opens a PDF with PDF.js: in this very process, without its warnings, scripts, forms, fonts, WebAssembly or anything from the
 * network. What is damaged is repaired where that can be done.
 *
 * @param pixels larger pictures are left out before they are decoded
 * @throws what PDF.js throws, see `isLocked`
 */
export async function openWithPdfJs(bytes: Uint8Array, pixels: number): Promise<OpenedPdf> {
  const { getResolvedPDFJS } = await import('unpdf');
  addMissingMethod();
  const { getDocument, OPS } = await getResolvedPDFJS();
  const task = getDocument({
    // PDF.js takes the buffer for itself.
    data: withoutJbig2(bytes),
    verbosity: 0,
    maxImageSize: pixels,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  const close = (): Promise<void> => task.destroy();
  try {
    return { document: await task.promise, operators: OPS, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

/** Whether PDF.js gave up as the document asks for a password. */
export const isLocked = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'PasswordException';

/** PDF.js needs it to tell of fonts and pictures; Node has it from version 22 on. */
function addMissingMethod(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length);
    },
    configurable: true,
    writable: true,
  });
}
