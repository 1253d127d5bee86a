import { failures } from '../../failures.js';
import type { PdfLimits } from '../../limits.js';
import { drawingWork } from './drawing-work.js';
import { hasEndlessWidths } from './endless-widths.js';
import { mappedCodes } from './mapped-codes.js';
import { unpackedStreams } from './unpacked-streams.js';

/**
 * Refuses a PDF that counts or saves far more than it holds, so that PDF.js would not come to an end with it; and gives what it says of
 * the pictures that are written inside its pages.
 *
 * @returns a dictionary for each of them, written as those of other pictures are
 * @throws BriefdeckError `input.too-large`
 */
export function refuseEndless(bytes: Uint8Array, name: string, limits: PdfLimits): readonly string[] {
  const pictures: string[] = [];
  let codes = 0;
  const refuseWhere = (isEndless: boolean): void => {
    if (isEndless) throw failures.endless(name);
  };
  refuseWhere(hasEndlessWidths(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')));
  for (const { dictionary, content } of unpackedStreams(bytes, limits)) {
    if (/\/Type\s*\/XRef\b/.test(dictionary)) refuseWhere(placesOfNoBytes.test(dictionary));
    else if (/\/Type\s*\/ObjStm\b/.test(dictionary)) refuseWhere(hasEndlessWidths(content));
    else {
      codes += mappedCodes(content);
      refuseWhere(codes > limits.mappedCodes || drawingWork(content, limits.drawingWork) > limits.drawingWork);
      for (const [, picture = ''] of content.matchAll(insidePage)) pictures.push(picture);
    }
  }
  return pictures;
}

/** Entries of a table of places (ISO 32000-1, 7.5.8) that take no bytes are never at their end. */
const placesOfNoBytes = /\/W\s*\[\s*0+\s+0+\s+0+\s*\]/;

/** A picture inside a page (ISO 32000-1, 8.9.7), up to its bytes. */
const insidePage = /(?<!\S)BI\s([^]{1,2000}?)\sID(?!\S)/g;
