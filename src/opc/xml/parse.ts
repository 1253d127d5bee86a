import { SaxesParser, type SaxesTagNS } from 'saxes';
import { BriefdeckError } from '../../diagnostics/error.js';
import { strictPackage } from '../failures.js';
import type { XmlElement } from './element.js';
import { isStrict } from './namespaces.js';
import { Prefixes, qualified } from './prefixes.js';

const maximumDepth = 256;
const maximumLength = 64 * 1024 * 1024;

/**
 * Reads an XML document into a plain tree. Comments, processing instructions and the white space between elements are
 * left out; prefixes are made canonical and all namespaces declared on the root. Document types are refused, so no
 * entity but the five of XML itself is ever expanded.
 *
 * @param text the document, without a byte order mark
 * @param name what to call the document in an error
 * @throws BriefdeckError `template.damaged`, `template.strict-package`
 */
export function parseXml(text: string, name = 'An XML document'): XmlElement {
  if (text.length > maximumLength) throw damaged(name, 'is too large');
  const parser = new SaxesParser({ xmlns: true, position: false });
  const prefixes = new Prefixes();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;

  parser.on('doctype', () => {
    throw damaged(name, 'has a document type, which is not allowed');
  });
  parser.on('opentag', (tag) => {
    if (open.length === maximumDepth) throw damaged(name, 'is nested too deeply');
    const made = read(tag, parser, prefixes);
    const parent = open.at(-1);
    if (parent === undefined) root = made;
    else parent.children.push(made);
    open.push(made);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined && closed.children.length > 1) dropSpaceBetweenElements(closed);
  });
  const addText = (piece: string): void => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (typeof last === 'string') children?.splice(-1, 1, last + piece);
    else children?.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  try {
    parser.write(text).close();
  } catch (cause) {
    if (cause instanceof BriefdeckError) throw cause;
    throw damaged(name, 'is not well-formed XML', cause);
  }
  if (root === undefined) throw damaged(name, 'has no root element');
  root.attributes = { ...prefixes.declarations(), ...root.attributes };
  return root;
}

/** Attributes whose values name prefixes, which have to follow when prefixes change. */
const listsOfPrefixes = new Set(['mc:Ignorable', 'mc:MustUnderstand', 'Requires']);

type Parser = SaxesParser<{ xmlns: true; position: false }>;

function read(tag: SaxesTagNS, parser: Parser, prefixes: Prefixes): XmlElement {
  const rename = (namespace: string, prefix: string, local: string): string => {
    if (isStrict(namespace)) throw strictPackage();
    return qualified(prefixes.of(namespace, prefix), local);
  };
  const renameToken = (token: string): string => prefixes.of(parser.resolve(token) ?? '', token) || token;
  const elementName = rename(tag.uri, tag.prefix, tag.local);
  const attributes: Record<string, string> = {};
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
    const name = rename(attribute.uri, attribute.prefix, attribute.local);
    if (listsOfPrefixes.has(name)) {
      attributes[name] = attribute.value.trim().split(/\s+/).map(renameToken).join(' ');
    } else if (name === 'xsi:type') {
      const [prefix = '', local] = attribute.value.split(':');
      attributes[name] = local === undefined ? attribute.value : `${renameToken(prefix)}:${local}`;
    } else attributes[name] = attribute.value;
  }
  return { name: elementName, attributes, children: [] };
}

/** No part of a package mixes text and elements, so text beside elements is the white space of a pretty printer. */
function dropSpaceBetweenElements(parent: XmlElement): void {
  const elements = parent.children.filter((node) => typeof node !== 'string' || node.trim() !== '');
  if (elements.some((node) => typeof node !== 'string')) parent.children = elements;
}

function damaged(name: string, what: string, cause?: unknown): BriefdeckError {
  return new BriefdeckError('template', 'template.damaged', `${name} ${what}.`, { cause });
}
