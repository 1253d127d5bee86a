import type { ShownSlide } from '../../src/model/shown-deck.js';
import type { OpcPackage } from '../../src/opc/package.js';
import { readPackage } from '../../src/opc/read.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { slideParts } from '../../src/render/pptx/read/shapes-of-slide.js';

/** What became of the slides of a deck. */
export interface Stayed {
  readonly before: number;
  readonly stayed: number;
  /** Slides that say what one said, and are not the same to the byte. */
  readonly madeAgain: readonly string[];
}

/** Compares the slides of two decks by what they say and by their bytes. */
export function stayedSlides(before: Uint8Array, after: Uint8Array): Stayed {
  const [was, is] = [slidesOf(before), slidesOf(after)];
  const left = [...was];
  let stayed = 0;
  const madeAgain: string[] = [];
  for (const { text, bytes, title } of is) {
    const same = left.findIndex((one) => one.bytes === bytes);
    const at = same >= 0 ? same : left.findIndex((one) => one.text === text);
    if (at < 0) continue;
    left.splice(at, 1);
    if (same >= 0) stayed += 1;
    else madeAgain.push(title);
  }
  return { before: was.length, stayed, madeAgain };
}

interface Slide {
  readonly text: string;
  readonly bytes: string;
  readonly title: string;
}

function slidesOf(bytes: Uint8Array): Slide[] {
  const opc = readPackage(bytes);
  const parts = slideParts(opc);
  return readShownDeck(opc).slides.map((slide, index) => slideIn(opc, parts[index] ?? '', slide));
}

function slideIn(opc: OpcPackage, part: string, { paragraphs, tables, notes }: ShownSlide): Slide {
  return {
    text: JSON.stringify([paragraphs.map(({ text, level }) => [text, level]), tables, notes]),
    bytes: opc.find(part)?.text() ?? '',
    title: paragraphs.find(({ isTitle }) => isTitle)?.text ?? '',
  };
}
