import { decodeIn } from '../charset/charsets.js';
import { isSymbolFont, textOfSymbols } from '../office/symbol-font.js';
import { decodeCodePage } from './code-page.js';
import { type CellForm, Flow } from './flow.js';
import type { Group } from './group.js';
import { outlineRole, roleOf, type Style } from './style-sheet.js';

/** All that is known while a document is read. */
export class State {
  group: Group = {
    destination: { kind: 'body', text: '' },
    isStarred: false,
    fallback: 1,
    isBold: false,
    isHidden: false,
    isDeleted: false,
    paragraph: {},
  };
  /** The paragraphs of the body, or of the text box that is open. */
  flow = new Flow();
  readonly styles = new Map<number, Style>();
  /** The style that the style sheet is about. */
  style: Style = { name: '' };
  styleNumber = 0;
  /** Code pages of fonts. */
  readonly pages = new Map<number, number>();
  /** The code page that the document says. */
  page: number | undefined;
  /** Names of fonts, as the font table writes them. */
  readonly fontNames = new Map<number, string>();
  /** Whether some text that was not ASCII was in a code page that nothing says. */
  isGuessed = false;
  defaultFont: number | undefined;
  /** The font that the font table is about. */
  font = 0;
  pictureFormat: string | undefined;
  /** Of the row that is being defined. */
  cells: CellForm[] = [];
  cell: CellForm = { isCovered: false, isMerged: false };
  isHeader = false;
  /** Characters that stand in for the one in Unicode before them. */
  toSkip = 0;
  #waiting: Uint8Array[] = [];
  /** Text that was not ASCII, by the code pages that the document says. */
  readonly decoded: string[] = [];
  readonly #charset: string | undefined;

  /** @param charset the character set that a person named, in place of all code pages */
  constructor(charset: string | undefined) {
    this.#charset = charset;
  }

  /** Bytes wait for the next, since a character may have two. */
  addBytes(bytes: Uint8Array): void {
    const skipped = Math.min(this.toSkip, bytes.length);
    this.toSkip -= skipped;
    if (bytes.length > skipped) this.#waiting.push(bytes.subarray(skipped));
  }

  decodeWaiting(): void {
    const [first, ...more] = this.#waiting;
    if (first === undefined) return;
    const bytes = Buffer.concat(more.length === 0 ? [first] : this.#waiting);
    this.#waiting = [];
    if (this.#isInSymbols()) {
      this.addText(textOfSymbols(bytes.toString('latin1')));
      return;
    }
    const page = this.pages.get(this.group.font ?? -1) ?? this.page;
    const text = this.#charset === undefined ? decodeCodePage(bytes, page ?? 1252) : decodeIn(bytes, this.#charset);
    if (/[^\0-\u007f]/.test(text)) {
      this.decoded.push(text);
      this.isGuessed ||= page === undefined;
    }
    this.addText(text);
  }

  /** A character that is written as its number in Unicode. */
  addUnicode(character: string): void {
    const isSymbol = /[\uf020-\uf0ff]/.test(character) && this.#isInSymbols();
    this.addText(isSymbol ? textOfSymbols(character) : character);
  }

  #isInSymbols(): boolean {
    const { font, destination } = this.group;
    return destination.kind !== 'fonts' && font !== undefined && isSymbolFont(this.fontNames.get(font));
  }

  addText(text: string): void {
    const { destination, isBold, shift, isHidden, isDeleted } = this.group;
    switch (destination.kind) {
      case 'body':
      case 'box':
        if (!isHidden && !isDeleted) this.flow.add(text, isBold, shift);
        return;
      case 'left-out':
      case 'information':
      case 'styles':
        return;
      case 'fonts':
        this.fontNames.set(this.font, (this.fontNames.get(this.font) ?? '') + text);
        return;
      default:
        destination.text += text;
    }
  }

  endParagraph(): void {
    const { style, outline, list, level = 0, inTable = false, isDropCap = false } = this.group.paragraph;
    // The large first letter of the next paragraph.
    if (isDropCap) return;
    const role = outlineRole(outline) ?? roleOf(this.styles, style);
    const marker = this.flow.marker?.replace(/\s+/g, ' ').trim() ?? '';
    const isItem = marker !== '' && role?.kind !== 'heading' && role?.kind !== 'title';
    const shown = isNumber.test(marker) ? marker : undefined;
    this.flow.endParagraph(
      { role, item: isItem ? { list: `list ${list ?? ''}`, level, marker: shown } : undefined },
      inTable,
    );
  }
}

/** Bullets of symbol fonts are written as whatever letter stands in their place: `§`, `o`, `Ø`. */
const isNumber = /\p{N}|\p{L}[.):\]]/u;
