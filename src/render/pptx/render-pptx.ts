import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Deck } from '../../model/deck.js';
import { lintPackage } from '../../opc/lint/lint-package.js';
import { readPackage } from '../../opc/read.js';
import { writePackage } from '../../opc/write.js';
import type { Template } from '../../template/model.js';
import { writeScratchDeck } from './adapter.js';
import { assemble } from './assemble.js';
import { presentationOf } from '../../opc/presentation-part.js';
import { slidesOf } from '../content/slides.js';
import type { PptxOptions } from './options.js';
import { encodePictures } from '../content/picture/encode-pictures.js';

export interface RenderedPptx {
  readonly bytes: Uint8Array;
  /** Pictures that had to be left out, and what our own linter finds in the deck and not in the template. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a deck as a .pptx file in the given template, which stays as it is. Equal arguments give equal bytes on one
 * version of Node.
 *
 * @param deck composed for this template
 * @throws Error when the deck was composed for another template; BriefdeckError of kind `template` when a part of the
 *   template can't be read
 */
export async function renderPptx(deck: Deck, template: Template, options: PptxOptions): Promise<RenderedPptx> {
  const slides = slidesOf(deck, template.model);
  const scratch = readPackage(await writeScratchDeck(slides));
  const { pictures, diagnostics } = await encodePictures(slides, options.pictures);
  const opc = template.package.clone();
  assemble({ deck, slides, options, scratch, pictures, package: opc, presentation: presentationOf(opc) });
  const found = lintPackage(opc, { baseline: template.package, layouts: template.model.layouts });
  return { bytes: writePackage(opc), diagnostics: [...diagnostics, ...found] };
}
