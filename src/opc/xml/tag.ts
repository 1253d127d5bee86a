import { MalformedXml } from './malformed.js';
import type { NameScope } from './name-scope.js';
import { resolveReferences } from './references.js';

/**
 * A whole opening tag and the text behind it. One expression that the engine runs natively reads a template three times as
 * fast as a reader that goes character by character, which at the start of a process runs interpreted. No document of
 * Office comes near the limit of attributes, and without one a hostile tag would overflow the stack of the engine.
 */
const openingTag =
  /<([^\s<>/=&"'!?]+)((?:[ \t\r\n]+[^\s<>/=&"']+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*')){0,1024})[ \t\r\n]*(\/?)>([^<]*)/y;
const closingTag = /<\/([^\s<>/]+)[ \t\r\n]*>([^<]*)/y;
/** Inside what `openingTag` found. */
const attribute = /([^\s=]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')/g;

/** A tag as it is written, and how far it reaches. */
export interface Tag {
  readonly name: string;
  /** The text of all attributes; '' for a closing tag. */
  readonly attributes: string;
  /** `<a/>` */
  readonly isEmpty: boolean;
  /** The text between this tag and the next markup. */
  readonly textBehind: string;
  readonly end: number;
}

/** @throws MalformedXml when no opening tag stands there */
export function readOpeningTag(document: string, position: number): Tag {
  openingTag.lastIndex = position;
  const match = openingTag.exec(document);
  if (match === null) throw new MalformedXml('a tag is broken');
  return {
    name: match[1] ?? '',
    attributes: match[2] ?? '',
    isEmpty: match[3] === '/',
    textBehind: match[4] ?? '',
    end: openingTag.lastIndex,
  };
}

/** @throws MalformedXml when no closing tag stands there */
export function readClosingTag(document: string, position: number): Tag {
  closingTag.lastIndex = position;
  const match = closingTag.exec(document);
  if (match === null) throw new MalformedXml('a closing tag is broken');
  return {
    name: match[1] ?? '',
    attributes: '',
    isEmpty: false,
    textBehind: match[2] ?? '',
    end: closingTag.lastIndex,
  };
}

/** The scope inside a tag: a new one where the tag declares namespaces. */
export function scopeOf({ attributes }: Tag, outer: NameScope): NameScope {
  if (!attributes.includes('xmlns')) return outer;
  const declared = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let match = attribute.exec(attributes); match !== null; match = attribute.exec(attributes)) {
    const name = match[1] ?? '';
    if (!isDeclaration(name)) continue;
    const prefix = name.slice('xmlns:'.length);
    if (declared.has(prefix)) throw new MalformedXml(`the prefix "${prefix}" is declared twice`);
    declared.set(prefix, valueOf(match[2] ?? match[3] ?? ''));
  }
  return declared.size === 0 ? outer : outer.declaring(declared);
}

/** The attributes under their names in our trees; declarations are left out, they all move to the root. */
export function attributesOf({ attributes }: Tag, scope: NameScope): Record<string, string> {
  const read: Record<string, string> = {};
  if (attributes === '') return read;
  const isPlain = !special.test(attributes);
  attribute.lastIndex = 0;
  for (let match = attribute.exec(attributes); match !== null; match = attribute.exec(attributes)) {
    const written = match[1] ?? '';
    if (isDeclaration(written)) continue;
    const name = scope.attribute(written);
    if (Object.hasOwn(read, name)) throw new MalformedXml(`the attribute ${name} stands there twice`);
    const value = match[2] ?? match[3] ?? '';
    read[name] = scope.value(name, isPlain ? value : valueOf(value));
  }
  return read;
}

const isDeclaration = (name: string): boolean =>
  name.startsWith('xmlns') && (name.length === 5 || (name[5] === ':' && name.length > 6));

/** What a value does not stand for as it is written. */
const special = /[&\t\r\n]/;

/** White space in a value is spaces, unless it is written as a reference (XML 1.0, 3.3.3). */
const valueOf = (written: string): string => resolveReferences(written.replace(/\r\n?|[\t\n]/g, ' '));
