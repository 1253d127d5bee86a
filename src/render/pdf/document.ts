import { orderNames } from './order-names.js';
import { pictureNames } from './picture-names.js';
import { setPlainLetters } from './plain-letters.js';
import type { DrawnFace } from '../scene/fonts/drawn-face.js';
import type { PictureFile, SceneBox, SceneLink } from '../scene/scene.js';

/** A PDF on its way, and what it holds once however often it is shown. */
export interface PdfDocument {
  readonly pdf: PDFKit.PDFDocument;
  /** The name under which letters of a face are set. */
  readonly fontOf: (face: DrawnFace) => string;
  /** The address of a picture that pdfkit knows it again by. */
  readonly imageOf: (file: PictureFile) => string;
  /** Draws what nobody reads. */
  readonly asArtifact: (draw: () => void) => void;
  /** Where something stands on its page, for programs that show it alone. */
  readonly placed: (box: SceneBox) => object;
  /** Makes the page that was added last the place that links to a slide lead to. */
  readonly nameSlide: (slide: number) => void;
  /** A click on a place opens what is said; the element holds the words of the link. */
  readonly linked: (box: SceneBox, link: SceneLink, element: PDFKit.PDFStructureElement) => void;
  readonly finish: () => Promise<Uint8Array>;
}

export interface DocumentProperties {
  readonly title: string;
  readonly author: string | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  readonly created: Date;
}

/** Opens a PDF without pages. pdfkit is loaded when one is written and not before. */
export async function openDocument(properties: DocumentProperties): Promise<PdfDocument> {
  const { default: Document } = await import('pdfkit');
  const { title, author, language, created } = properties;
  const pdf = new Document({
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    font: '',
    info: {
      Title: title,
      ...(author === undefined ? {} : { Author: author }),
      Creator: 'briefdeck',
      Producer: 'briefdeck',
      CreationDate: created,
      ModDate: created,
    },
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  orderNames(pdf);
  const fonts = new Map<DrawnFace, string>();
  return {
    pdf,
    fontOf: (face) => {
      const known = fonts.get(face);
      if (known !== undefined) return known;
      const name = `face ${fonts.size + 1}`;
      pdf.registerFont(name, roomy(face.file.bytes), face.file.standsAlone ? undefined : face.postScriptName);
      setPlainLetters(pdf.font(name), face);
      fonts.set(face, name);
      return name;
    },
    imageOf: pictureNames(pdf),
    asArtifact: (draw) => {
      pdf.markContent('Artifact', { type: 'Layout' });
      draw();
      pdf.endMarkedContent();
    },
    placed: ({ x, y, width, height }) => ({ bbox: [x, y, x + width, y + height] }),
    nameSlide: (slide) => {
      pdf.addNamedDestination(nameOf(slide), 'Fit');
    },
    linked: ({ x, y, width, height }, link, element) => {
      // pdfkit says the type by itself; its declarations do not know the element.
      const options = { Type: 'Annot', structParent: element };
      if ('address' in link) pdf.link(x, y, width, height, link.address, options);
      else pdf.goTo(x, y, width, height, nameOf(link.slide), options);
    },
    finish: async () => {
      pdf.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}

/**
 * A font file with room behind it: fontkit reads where an outline begins though there is none, and the empty last glyph of a file
 * (the space that is not broken, in Carlito) begins at its end.
 */
function roomy(file: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(file.length + headOfOutline);
  bytes.set(file);
  return bytes;
}

const headOfOutline = 10;

const nameOf = (slide: number): string => `slide-${slide + 1}`;
