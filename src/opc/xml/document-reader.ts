import type { XmlElement } from './element.js';
import { MalformedXml } from './malformed.js';
import { NameScope } from './name-scope.js';
import { Prefixes } from './prefixes.js';
import { resolveReferences } from './references.js';
import { attributesOf, readClosingTag, readOpeningTag, scopeOf } from './tag.js';

const maximumDepth = 256;
/** Some fifty times what a full slide holds; without a limit, a megabyte of tags would take a gigabyte as a tree. */
const maximumElements = 250_000;

const declaration = /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d"|'1\.\d')[^<>?]*\?>/y;
const instruction = /<\?([\p{L}_][\p{L}\p{M}\p{N}_.·-]*)(?:\?>|[ \t\r\n])/uy;

/** Reads one document from start to end into a tree (XML 1.0 without document types, Namespaces in XML 1.0). */
export class DocumentReader {
  readonly #text: string;
  readonly #isMixed: boolean;
  #position = 0;
  readonly #prefixes = new Prefixes();
  #scope = new NameScope(this.#prefixes);
  /** The innermost element that is open. */
  #parent: XmlElement | undefined;
  readonly #open: { readonly element: XmlElement; readonly written: string; readonly outer: NameScope }[] = [];
  #root: XmlElement | undefined;
  #count = 0;

  /** @param isMixed the white space between elements is kept */
  constructor(text: string, isMixed: boolean) {
    this.#text = text;
    this.#isMixed = isMixed;
  }

  /** @throws MalformedXml where the text is no document, or one with a document type */
  read(): XmlElement {
    const text = this.#text;
    this.#match(declaration);
    while (this.#position < text.length) {
      const next = text[this.#position + 1];
      if (text[this.#position] !== '<') this.#addText(this.#takeTo(text.indexOf('<', this.#position)));
      else if (next === '/') this.#readClosingTag();
      else if (next === '!') this.#readSection();
      else if (next === '?') this.#readInstruction();
      else this.#readOpeningTag();
    }
    if (this.#root === undefined) throw new MalformedXml('there is no element');
    if (this.#open.length > 0) throw new MalformedXml('an element is not closed');
    this.#root.attributes = { ...this.#prefixes.declarations(), ...this.#root.attributes };
    return this.#root;
  }

  #readOpeningTag(): void {
    if (++this.#count > maximumElements) throw new MalformedXml('it has too many elements');
    const tag = readOpeningTag(this.#text, this.#position);
    const scope = scopeOf(tag, this.#scope);
    const element: XmlElement = { name: scope.element(tag.name), attributes: attributesOf(tag, scope), children: [] };
    if (this.#parent !== undefined) this.#parent.children.push(element);
    else if (this.#root === undefined) this.#root = element;
    else throw new MalformedXml('there are two roots');
    if (!tag.isEmpty) {
      if (this.#open.length === maximumDepth) throw new MalformedXml('elements are nested too deeply');
      this.#open.push({ element, written: tag.name, outer: this.#scope });
      this.#parent = element;
      this.#scope = scope;
    }
    this.#position = tag.end;
    if (tag.textBehind !== '') this.#addText(tag.textBehind);
  }

  #readClosingTag(): void {
    const tag = readClosingTag(this.#text, this.#position);
    const closed = this.#open.pop();
    if (closed?.written !== tag.name) throw new MalformedXml(`</${tag.name}> closes no element`);
    if (!this.#isMixed && closed.element.children.length > 1) dropSpaceBetweenElements(closed.element);
    this.#scope = closed.outer;
    this.#parent = this.#open.at(-1)?.element;
    this.#position = tag.end;
    if (tag.textBehind !== '') this.#addText(tag.textBehind);
  }

  #addText(written: string): void {
    if (written.includes(']]>')) throw new MalformedXml(']]> stands in text');
    this.#addCharacters(resolveReferences(unixLines(written)), written);
  }

  #addCharacters(text: string, written: string): void {
    const children = this.#parent?.children;
    const last = children?.at(-1);
    if (children === undefined) {
      if (/[^ \t\r\n]/.test(written)) throw new MalformedXml('text stands outside the root');
    } else if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  /** A comment or a CDATA section; all else that opens so is for document types. */
  #readSection(): void {
    if (this.#skip('<!--')) {
      this.#takeUntil('--');
      if (!this.#skip('>')) throw new MalformedXml('-- stands in a comment');
    } else if (this.#skip('<![CDATA[')) {
      this.#addCharacters(unixLines(this.#takeUntil(']]>')), 'CDATA');
    } else throw new MalformedXml('it has a document type, or something else that is not allowed');
  }

  #readInstruction(): void {
    const match = this.#match(instruction);
    if (match === null || /^xml$/i.test(match[1] ?? ''))
      throw new MalformedXml('an instruction is misplaced or broken');
    if (!match[0].endsWith('?>')) this.#takeUntil('?>');
  }

  #match(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#position;
    const match = form.exec(this.#text);
    if (match !== null) this.#position = form.lastIndex;
    return match;
  }

  #skip(literal: string): boolean {
    if (!this.#text.startsWith(literal, this.#position)) return false;
    this.#position += literal.length;
    return true;
  }

  #takeUntil(literal: string): string {
    const end = this.#text.indexOf(literal, this.#position);
    if (end < 0) throw new MalformedXml(`${literal} is missing`);
    const taken = this.#takeTo(end);
    this.#position += literal.length;
    return taken;
  }

  /** @param end -1 for the end of the text */
  #takeTo(end: number): string {
    const start = this.#position;
    this.#position = end < 0 ? this.#text.length : end;
    return this.#text.slice(start, this.#position);
  }
}

/** XML 1.0, 2.11 */
const unixLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** No part of a package mixes text and elements, so text beside elements is the white space of a pretty printer. */
function dropSpaceBetweenElements(parent: XmlElement): void {
  const kept = parent.children.filter((node) => typeof node !== 'string' || node.trim() !== '');
  if (kept.some((node) => typeof node !== 'string')) parent.children = kept;
}
