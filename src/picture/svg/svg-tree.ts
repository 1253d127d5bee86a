import { BriefdeckError } from '../../diagnostics/error.js';
import { decodeXml } from '../../opc/xml/decode.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { parseXml } from '../../opc/xml/parse.js';
import { descendants } from '../../opc/xml/query.js';
import { PictureRefusal } from '../picture-refusal.js';
import { refuseActive } from './active-content.js';

/** An SVG file as a tree, without anything that acts or that lies elsewhere. */
export interface SvgTree {
  readonly root: XmlElement;
  /** The root and all below it. */
  readonly elements: readonly XmlElement[];
  /** The name of an element of SVG without prefix; undefined for elements of other vocabularies. */
  readonly nameOf: (element: XmlElement) => string | undefined;
}

/** @throws PictureRefusal when it is not well-formed, has a document type, acts, or shows what lies elsewhere */
export function readSvgTree(bytes: Uint8Array): SvgTree {
  const root = parse(bytes);
  // The reader of XML moves all declarations to the root, each namespace under one prefix.
  const prefix = Object.entries(root.attributes)
    .find(([, value]) => value === svgNamespace)?.[0]
    .slice('xmlns'.length);
  const start = prefix === undefined || prefix === '' ? '' : `${prefix.slice(1)}:`;
  const nameOf = ({ name }: XmlElement): string | undefined =>
    prefix !== undefined && name.startsWith(start) && !name.slice(start.length).includes(':')
      ? name.slice(start.length)
      : undefined;
  if (nameOf(root) !== 'svg') {
    throw new PictureRefusal('is XML, but no SVG picture', `Its root must be <svg xmlns="${svgNamespace}">.`);
  }
  const elements = [root, ...descendants(root)];
  for (const element of elements) refuseActive(element);
  return { root, elements, nameOf };
}

/** Whether a file begins as XML does; a byte order mark may stand before. */
export function isSvg(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, 256)).filter((byte) => byte !== 0);
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<[?!\w]/.test(String.fromCharCode(...start));
}

export const svgNamespace = 'http://www.w3.org/2000/svg';

function parse(bytes: Uint8Array): XmlElement {
  let text: string;
  try {
    text = decodeXml(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new PictureRefusal('is an SVG picture that is not valid Unicode', 'Save it as UTF-8.');
  }
  text = text.replace(harmlessDocumentType, '');
  if (/<!DOCTYPE/i.test(text)) {
    throw new PictureRefusal('has a document type', 'Delete <!DOCTYPE …> from it, or export it as plain SVG.');
  }
  if (text.includes('<?xml-stylesheet')) throw new PictureRefusal('refers to a stylesheet', 'Export it as plain SVG.');
  try {
    return parseXml(text, 'The picture');
  } catch (cause) {
    if (!(cause instanceof BriefdeckError)) throw cause;
    const what = cause.message.replace(/^The picture /, '').replace(/\.$/, '');
    throw new PictureRefusal(what, 'Export it again from the program that made it.');
  }
}

/** The document type of SVG 1.0 or 1.1 that many programs write: it names a file that nobody reads, and declares nothing. */
const harmlessDocumentType =
  /<!DOCTYPE\s+svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w .]{1,20}\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./]{1,80}"\s*>/;
