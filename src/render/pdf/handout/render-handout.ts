import type { Diagnostic, Outcome } from '../../../diagnostics/diagnostic.js';
import { linesOfScene } from '../../scene/lines-of.js';
import type { DrawnFace } from '../../scene/fonts/drawn-face.js';
import type { Scene, SceneBox, SceneSlide } from '../../scene/scene.js';
import { openDocument, type PdfDocument } from '../document.js';
import { addSlide, fixedTime, type PdfOptions } from '../render-pdf.js';
import { cellsOfPage, page, type Cell, type SlidesAPage } from './cells.js';

/**
 * Writes a scene as pages of A4 to hand out: each slide in small, with its notes, or with lines to write on where it has none.
 *
 * Notes that find no room even in small letters stand whole on a page of their own at the end; `handout.notes-apart` says of which slides.
 */
export async function renderHandout(
  scene: Scene,
  count: SlidesAPage,
  { created = fixedTime }: PdfOptions = {},
): Promise<Outcome<Uint8Array>> {
  const { title, presenter, language, slides } = scene;
  const document = await openDocument({ title, author: presenter, language, created });
  const root = document.pdf.struct('Document');
  document.pdf.addStructure(root);
  const face = mostUsedFace(slides);
  const cells = cellsOfPage(count, scene.width / scene.height);
  const apart: number[] = [];
  slides.forEach((slide, index) => {
    const cell = cells[index % count];
    if (cell === undefined) return;
    if (index % count === 0) openPage(scene, index / count + 1, face, document);
    document.nameSlide(index);
    document.pdf.outline.addItem(slide.title);
    setSlide(slide, scene, cell.slide, root, document);
    if (!setNotes(slide, cell, face, root, document)) apart.push(index);
  });
  apart.forEach((index, place) => {
    const slide = slides[index];
    if (slide === undefined) return;
    openPage(scene, Math.ceil(slides.length / count) + place + 1, face, document);
    setNotes(
      { ...slide, notes: [{ kind: 'heading', text: `${index + 1}. ${slide.title}` }, ...slide.notes] },
      whole,
      face,
      root,
      document,
    );
  });
  root.end();
  return { value: await document.finish(), diagnostics: apart.length === 0 ? [] : [notesApart(apart)] };
}

function openPage(scene: Scene, number: number, face: DrawnFace | undefined, document: PdfDocument): void {
  const { pdf } = document;
  pdf.addPage({ size: [page.width, page.height], margin: 0 });
  if (face === undefined) return;
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf.font(document.fontOf(face)).fontSize(8).fillColor(quiet);
  const y = page.height - page.margin - 4;
  const width = page.width - 2 * page.margin;
  pdf.text(scene.title, page.margin, y, { width: width - 40, height: 10, ellipsis: true });
  pdf.text(String(number), page.margin, y, { width, align: 'right', lineBreak: false });
  pdf.endMarkedContent();
}

/** Draws a slide in small; what says where something stands says where it stands on the page. */
function setSlide(
  slide: SceneSlide,
  { width }: Scene,
  box: SceneBox,
  root: PDFKit.PDFStructureElement,
  document: PdfDocument,
): void {
  const { pdf } = document;
  const scale = box.width / width;
  pdf.save();
  pdf.translate(box.x, box.y).scale(scale);
  const placed: PdfDocument['placed'] = (part) =>
    document.placed({
      x: box.x + part.x * scale,
      y: box.y + part.y * scale,
      width: part.width * scale,
      height: part.height * scale,
    });
  addSlide(slide, root, { ...document, placed });
  pdf.restore();
  document.asArtifact(() => {
    pdf.lineWidth(0.5).rect(box.x, box.y, box.width, box.height).stroke(line);
  });
}

/** @returns whether all of it is there */
function setNotes(
  { notes }: Pick<SceneSlide, 'notes'>,
  { notes: box }: Pick<Cell, 'notes'>,
  face: DrawnFace | undefined,
  root: PDFKit.PDFStructureElement,
  document: PdfDocument,
): boolean {
  const { pdf } = document;
  if (notes.length === 0 || face === undefined) {
    document.asArtifact(() => {
      ruleLines(box, pdf);
    });
    return true;
  }
  const text = notes.map((note) => note.text).join('\n');
  pdf.font(document.fontOf(face));
  const options = { width: box.width, lineGap: 1.5, paragraphGap: 3, align: 'left' } as const;
  const size = sizes.find((one) => pdf.fontSize(one).heightOfString(text, options) <= box.height);
  root.add(
    pdf.struct('P', {}, () => {
      pdf.fontSize(size ?? smallest).fillColor(ink);
      pdf.text(text, box.x, box.y, size === undefined ? { ...options, height: box.height, ellipsis: true } : options);
    }),
  );
  if (size === undefined) return false;
  const used = pdf.heightOfString(text, options) + pitch / 2;
  document.asArtifact(() => {
    ruleLines({ ...box, y: box.y + used, height: box.height - used }, pdf);
  });
  return true;
}

/** A page of notes alone. */
const whole: Pick<Cell, 'notes'> = {
  notes: {
    x: page.margin,
    y: page.margin,
    width: page.width - 2 * page.margin,
    height: page.height - 2 * page.margin - page.footer,
  },
};

function ruleLines({ x, y, width, height }: SceneBox, pdf: PDFKit.PDFDocument): void {
  pdf.lineWidth(0.5);
  for (let at = y + pitch; at <= y + height; at += pitch)
    pdf
      .moveTo(x, at)
      .lineTo(x + width, at)
      .stroke(line);
}

/** Points: room for handwriting, and letters that can be read at arm's length, or at least be read. */
const pitch = 24;
const sizes = [11, 10, 9, 8, 7];
const smallest = 7;
const [ink, quiet, line] = ['#222222', '#555555', '#bbbbbb'];

/** Notes are set in what most of the slides is set in. */
function mostUsedFace(slides: readonly SceneSlide[]): DrawnFace | undefined {
  const used = new Map<DrawnFace, number>();
  for (const { face, text } of slides.flatMap((slide) => linesOfScene(slide).flatMap(({ spans }) => spans)))
    used.set(face, (used.get(face) ?? 0) + (face.bold || face.italic ? 0 : text.length));
  return [...used].sort(([, one], [, other]) => other - one)[0]?.[0];
}

const notesApart = (slides: readonly number[]): Diagnostic => ({
  code: 'handout.notes-apart',
  severity: 'info',
  message: `The notes of slide ${slides.map((index) => index + 1).join(', ')} find no room beside it and stand at the end of the handout.`,
  hint: 'Put fewer slides on a page with --handout.',
});
