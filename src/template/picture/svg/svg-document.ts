import { BriefdeckError } from '../../../diagnostics/error.js';
import { decodeXml } from '../../../opc/xml/decode.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { parseXml } from '../../../opc/xml/parse.js';
import { descendants, textOf } from '../../../opc/xml/query.js';
import { PictureRefusal } from '../picture-refusal.js';
import { refuseActive } from './active-content.js';
import { readStylesheet, type StyleRule } from './stylesheet.js';

/** An SVG file as a tree, without anything that acts or that lies elsewhere. */
export interface SvgDocument {
  readonly root: XmlElement;
  /** The name of an element of SVG without prefix; undefined for elements of other vocabularies. */
  readonly nameOf: (element: XmlElement) => string | undefined;
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly rules: readonly StyleRule[];
}

/** @throws PictureRefusal when it is not well-formed, has a document type, or holds more than shapes */
export function readDocument(bytes: Uint8Array): SvgDocument {
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
  const styles = elements.filter((element) => nameOf(element) === 'style');
  return {
    root,
    nameOf,
    byId: new Map(elements.map((element) => [element.attributes['id'] ?? '', element])),
    rules: readStylesheet(styles.map(textOf).join('\n')),
  };
}

const svgNamespace = 'http://www.w3.org/2000/svg';

function parse(bytes: Uint8Array): XmlElement {
  let text: string;
  try {
    text = decodeXml(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new PictureRefusal('is an SVG picture that is not valid Unicode', 'Save it as UTF-8.');
  }
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
