import type { Reader } from '../reader.js';
import { pdfLimits } from './limits.js';

/** PDF with text in it. What lines, columns, headings and captions are is told by where things stand and how they look. */
export const pdf: Reader = {
  name: 'PDF',
  formats: ['pdf'],
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  maximumBytes: pdfLimits.bytes,
  sniff: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  read: async (input) => (await import('./read-pdf.js')).readPdf(input),
};
