import type { XmlElement } from './element.js';
import { legalText } from './legal-text.js';
import { namespaceByPrefix } from './namespaces.js';

/**
 * Writes a tree as an XML document: one line of declaration, no white space of its own, characters that XML 1.0 has no
 * place for left out. The root declares the prefixes that it carries and those well-known ones that the tree uses.
 *
 * @throws Error for a prefix that is neither declared on the root nor well known, which is a fault of ours
 */
export function serializeXml(root: XmlElement): string {
  const prefixes = new Set<string>();
  usePrefixes(root, prefixes);
  const body = writeChildren(root, prefixes);
  const attributes = { ...root.attributes };
  for (const prefix of prefixes) {
    const declaration = `xmlns:${prefix}`;
    if (prefix === 'xml' || prefix === 'xmlns' || declaration in attributes) continue;
    const namespace = namespaceByPrefix.get(prefix);
    if (namespace === undefined) throw new Error(`The XML prefix ${prefix} is not declared.`);
    attributes[declaration] = namespace;
  }
  const start = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root.name}${writeAttributes(namespacesFirst(attributes))}`;
  return body === '' ? `${start}/>` : `${start}>${body}</${root.name}>`;
}

function write(node: XmlElement | string, prefixes: Set<string>): string {
  if (typeof node === 'string') return escapeText(node);
  usePrefixes(node, prefixes);
  const body = writeChildren(node, prefixes);
  const start = `<${node.name}${writeAttributes(node.attributes)}`;
  return body === '' ? `${start}/>` : `${start}>${body}</${node.name}>`;
}

function writeChildren(parent: XmlElement, prefixes: Set<string>): string {
  let body = '';
  for (const node of parent.children) body += write(node, prefixes);
  return body;
}

function writeAttributes(attributes: Record<string, string>): string {
  let written = '';
  for (const name in attributes) written += ` ${name}="${escapeAttribute(attributes[name] ?? '')}"`;
  return written;
}

function usePrefixes(node: XmlElement, prefixes: Set<string>): void {
  usePrefix(node.name, prefixes);
  for (const name in node.attributes) usePrefix(name, prefixes);
  if (node.name === 'mc:Choice')
    for (const prefix of (node.attributes['Requires'] ?? '').split(' ')) prefixes.add(prefix);
}

function usePrefix(name: string, prefixes: Set<string>): void {
  const colon = name.indexOf(':');
  if (colon > 0) prefixes.add(name.slice(0, colon));
}

function namespacesFirst(attributes: Record<string, string>): Record<string, string> {
  const isDeclaration = ([name]: [string, string]): boolean => name === 'xmlns' || name.startsWith('xmlns:');
  const all = Object.entries(attributes);
  return Object.fromEntries([...all.filter(isDeclaration), ...all.filter((entry) => !isDeclaration(entry))]);
}

function escapeText(text: string): string {
  const legal = legalText(text);
  return /[&<>\r]/.test(legal)
    ? legal.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;')
    : legal;
}

/** White space other than the plain space is written as references: readers would turn it into spaces. */
function escapeAttribute(value: string): string {
  const legal = legalText(value);
  return /[&<>"\t\n\r]/.test(legal)
    ? escapeText(legal).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;')
    : legal;
}
