import { legalText } from './legal-text.js';
import { MalformedXml } from './malformed.js';

/** Text with its character references and the five entities of XML itself replaced (XML 1.0, 4.1 and 4.6). */
export function resolveReferences(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#x([0-9a-fA-F]+);|#([0-9]+);|(\w+);)?/g, resolve) : text;
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function resolve(reference: string, hexadecimal?: string, decimal?: string, name?: string): string {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isCharacter = code <= 0x10ffff;
  const resolved = isCharacter ? legalText(String.fromCodePoint(code)) : (entities.get(name ?? '') ?? '');
  if (resolved === '') throw new MalformedXml(`${reference} stands for nothing`);
  return resolved;
}
