import type { Scene, SceneSlide } from '../scene/scene.js';
import { openDocument, type PdfDocument } from './document.js';
import { drawn } from './draw.js';
import { itemElement } from './elements.js';

export interface PdfOptions {
  /** When it was made, as its properties say; a fixed time when absent, so that equal scenes are equal. */
  readonly created?: Date | undefined;
}

/**
 * Writes a scene as a PDF, one page a slide: text that can be found, copied and read out in order, pictures with what they show,
 * a bookmark for each slide, and links that can be clicked. Equal arguments give equal bytes on one version of Node.
 */
export async function renderPdf(scene: Scene, { created = fixedTime }: PdfOptions = {}): Promise<Uint8Array> {
  const document = await openDocument({
    title: scene.title,
    author: scene.presenter,
    language: scene.language,
    created,
  });
  const root = document.pdf.struct('Document');
  document.pdf.addStructure(root);
  for (const [index, slide] of scene.slides.entries()) {
    document.pdf.addPage({ size: [scene.width, scene.height], margin: 0 });
    document.nameSlide(index);
    document.pdf.outline.addItem(slide.title);
    addSlide(slide, root, document);
  }
  root.end();
  return document.finish();
}

/** The earliest time that a .pptx of ours has too. */
export const fixedTime = new Date('1980-01-01T00:00:00Z');

/** Draws a slide where the page begins, and says in the structure of the document what it holds. */
export function addSlide(slide: SceneSlide, root: PDFKit.PDFStructureElement, document: PdfDocument): void {
  const { pdf } = document;
  document.asArtifact(() => {
    for (const shape of slide.art) drawn(shape, document);
  });
  const section = pdf.struct('Sect', { title: slide.title });
  root.add(section);
  for (const item of slide.content) itemElement(item, section, document);
  section.end();
}
