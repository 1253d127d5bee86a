import type { XmlElement } from '../../opc/xml/element.js';
import { child, descend } from '../../opc/xml/query.js';
import type { OfficePart } from '../office/office-document.js';
import { paragraphParts } from '../office/paragraph-parts.js';
import type { StyleRole } from '../office/style-role.js';
import { textOfRuns } from '../raised/raised.js';
import type { Drawn } from './drawing.js';
import { Fields } from './fields.js';
import type { Numbering } from './numbering.js';
import { addContent, emptyContent, type ParagraphContent } from './paragraph.js';
import type { PictureSource } from './picture-source.js';
import { isPrompt } from './prompt.js';
import { value } from './property.js';
import { outlineRole, type Styles } from './styles.js';
import { readRows } from './table.js';
import { tableParts } from '../office/table.js';

/** What the body of a document is read with. */
export interface BodyWish {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly picture: PictureSource;
  /** What stands in the document in other formats, by the id of its relationship. */
  readonly chunks: ReadonlyMap<string, readonly OfficePart[]>;
}

/** Reads paragraphs and tables in the order in which they stand; lists and fields go on from one to the next. */
export class BodyReader {
  readonly #wish: BodyWish;
  readonly #fields = new Fields();
  /** Of paragraphs that the next one goes on with. */
  #carried: ParagraphContent | undefined;

  constructor(wish: BodyWish) {
    this.#wish = wish;
  }

  /** The parts in a body, a cell, a text box or anything else that holds paragraphs. */
  read(container: XmlElement): OfficePart[] {
    return this.#readBold(container).parts;
  }

  /** The same, and whether all words are bold. */
  #readBold(container: XmlElement): { parts: OfficePart[]; isBold: boolean } {
    const parts: OfficePart[] = [];
    let isBold = true;
    for (const node of container.children) {
      if (typeof node === 'string' || leftOut.has(node.name) || (node.name === 'w:sdt' && isPrompt(node))) continue;
      if (node.name === 'w:p') {
        const read = this.#readParagraph(node);
        parts.push(...read.parts);
        isBold &&= read.isBold;
      } else if (node.name === 'w:tbl') {
        parts.push(...this.#readTable(node));
      } else if (node.name === 'w:altChunk') {
        parts.push(...(this.#wish.chunks.get(node.attributes['r:id'] ?? '') ?? []));
      } else {
        const inner = this.#readBold(node);
        parts.push(...inner.parts);
        isBold &&= inner.isBold;
      }
    }
    return { parts, isBold };
  }

  #readParagraph(paragraph: XmlElement): { parts: OfficePart[]; isBold: boolean } {
    const { styles, picture } = this.#wish;
    const properties = child(paragraph, 'w:pPr');
    const content = this.#carried ?? emptyContent();
    this.#carried = undefined;
    addContent(content, paragraph, { fields: this.#fields, picture, styles });
    if (goesOn(properties)) {
      this.#carried = content;
      return { parts: [], isBold: true };
    }
    const text = textOfRuns(content.runs);
    const style = value(properties && child(properties, 'w:pStyle'));
    const sequence = this.#fields.endParagraph();
    const role = outlineRole(properties) ?? styles.roleOf(style);
    const isBold = [...content.bold].every((bold) => bold ?? styles.isBold(style));
    const item = text.trim() === '' ? undefined : this.#itemOf(properties, style, role);
    return {
      parts: paragraphParts({
        text,
        role,
        item,
        isBold,
        sequence,
        before: content.before.flatMap((drawn) => this.#drawnParts(drawn)),
        behind: content.behind.flatMap((drawn) => this.#drawnParts(drawn)),
      }),
      isBold,
    };
  }

  /** The list of the paragraph itself goes before that of its style; `0` takes it out of one (17.9.18). */
  #itemOf(properties: XmlElement | undefined, style: string | undefined, role: StyleRole | undefined) {
    const { styles, numbering } = this.#wish;
    const own = properties && child(properties, 'w:numPr');
    const styled = styles.numberingOf(style);
    const said = (name: string): string | undefined =>
      (own && value(child(own, name))) ?? (styled && value(child(styled, name)));
    const list = said('w:numId') ?? '0';
    if (list === '0' || role?.kind === 'heading' || role?.kind === 'title') return undefined;
    const level = Math.min(Number(said('w:ilvl') ?? 0) || 0, 8);
    return { list, level, marker: numbering.next(list, level) };
  }

  #drawnParts(drawn: Drawn): OfficePart[] {
    return 'figure' in drawn ? [drawn.figure] : this.read(drawn.box);
  }

  #readTable(table: XmlElement): readonly OfficePart[] {
    const style = value(descend(table, 'w:tblPr', 'w:tblStyle'));
    const look = descend(table, 'w:tblPr', 'w:tblLook');
    const namesFirst = isFirstRow(look) && this.#wish.styles.namesFirstRow(style);
    return tableParts(
      readRows(table, (cell) => this.#readBold(cell)),
      namesFirst,
    );
  }
}

/** Whether the end of a paragraph was deleted, or it is the large first letter of the next one (17.3.1.11). */
const goesOn = (properties: XmlElement | undefined): boolean =>
  properties !== undefined &&
  (descend(properties, 'w:rPr', 'w:del') !== undefined ||
    /^(?:drop|margin)$/.test(child(properties, 'w:framePr')?.attributes['w:dropCap'] ?? ''));

const leftOut = new Set(['w:del', 'w:moveFrom', 'w:sectPr', 'w:pPr', 'w:tcPr', 'w:sdtPr', 'w:sdtEndPr']);

/** Bit 0x20 in files of Word 2007 (ECMA-376 part 1, 17.4.55). */
const isFirstRow = (look: XmlElement | undefined): boolean =>
  look?.attributes['w:firstRow'] === '1' || (Number.parseInt(value(look) ?? '0', 16) & 0x20) !== 0;
