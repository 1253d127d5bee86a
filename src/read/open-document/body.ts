import type { XmlElement } from '../../opc/xml/element.js';
import type { CarriedPictures } from '../office/carried-pictures.js';
import type { ItemPart, OfficePart } from '../office/office-document.js';
import { paragraphParts } from '../office/paragraph-parts.js';
import { headingRole, type StyleRole } from '../office/style-role.js';
import { tableParts } from '../office/table.js';
import { frameParts } from './frame.js';
import { ListCounter } from './list-counter.js';
import type { ListStyles } from './list-styles.js';
import { readContent } from './paragraph.js';
import type { Styles } from './styles.js';
import { readRows } from './table.js';

/** What the body of a document is read with. */
export interface BodyWish {
  readonly styles: Styles;
  readonly lists: ListStyles;
  readonly pictures: CarriedPictures;
}

interface Content {
  readonly parts: readonly OfficePart[];
  /** All words are bold. */
  readonly isBold: boolean;
}

type Item = Pick<ItemPart, 'list' | 'level' | 'marker'>;

/** Reads paragraphs, lists and tables in the order in which they stand (ODF 1.3 part 3, 5). */
export class BodyReader {
  readonly #wish: BodyWish;
  readonly #counter: ListCounter;

  constructor(wish: BodyWish) {
    this.#wish = wish;
    this.#counter = new ListCounter(wish.lists);
  }

  /** The parts in a body, a cell, a text box or anything else that holds paragraphs. */
  read(container: XmlElement): readonly OfficePart[] {
    return this.#readAll(container).parts;
  }

  #readAll(container: XmlElement): Content {
    const read = container.children.flatMap((node) => (typeof node === 'string' ? [] : [this.#readBlock(node)]));
    return { parts: read.flatMap(({ parts }) => parts), isBold: read.every(({ isBold }) => isBold) };
  }

  #readBlock(block: XmlElement): Content {
    const { name, attributes } = block;
    if (leftOut.has(name) || attributes['text:display'] === 'none') return { parts: [], isBold: true };
    switch (name) {
      case 'text:p':
        return this.#readParagraph(block, this.#wish.styles.roleOf(attributes['text:style-name']));
      case 'text:h':
        return this.#readParagraph(block, this.#roleOfHeading(attributes));
      case 'text:list':
        return { parts: this.#readList(block), isBold: false };
      case 'table:table':
        return { parts: tableParts(readRows(block, (cell) => this.#readAll(cell))), isBold: false };
      default:
        if (name.startsWith('draw:')) return { parts: this.#drawnParts(block), isBold: true };
        return this.#readAll(block);
    }
  }

  /** LibreOffice writes a title as a paragraph, other programs as a heading. */
  #roleOfHeading(attributes: XmlElement['attributes']): StyleRole {
    const role = this.#wish.styles.roleOf(attributes['text:style-name']);
    const isKnown = role?.kind === 'title' || role?.kind === 'contents';
    return isKnown ? role : headingRole(Number(attributes['text:outline-level'] ?? 1) || 1);
  }

  #readParagraph(paragraph: XmlElement, role: StyleRole | undefined, item?: Item): Content {
    const { styles } = this.#wish;
    const { before, behind, bold, ...content } = readContent(paragraph, styles);
    const style = paragraph.attributes['text:style-name'];
    const isBold = [...bold].every((own) => own ?? styles.isBold(style) ?? false);
    return {
      parts: paragraphParts({
        ...content,
        role,
        item,
        isBold,
        before: before.flatMap((drawn) => this.#drawnParts(drawn)),
        behind: behind.flatMap((drawn) => this.#drawnParts(drawn)),
      }),
      isBold,
    };
  }

  #drawnParts(drawn: XmlElement): readonly OfficePart[] {
    return frameParts(drawn, this.#wish.pictures, (container) => this.read(container));
  }

  #readList(list: XmlElement): OfficePart[] {
    const opened = this.#counter.open(list.attributes);
    const parts = list.children.flatMap((node) => (typeof node === 'string' ? [] : this.#readItem(node, opened)));
    this.#counter.close();
    return parts;
  }

  /** The first paragraph is the item; what follows goes on with it, as far as it is no list or heading itself. */
  #readItem(item: XmlElement, list: string): OfficePart[] {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return [];
    const parts: OfficePart[] = [];
    let first: Item | undefined;
    for (const node of item.children) {
      if (typeof node === 'string') continue;
      if (node.name !== 'text:p') {
        parts.push(...this.#readBlock(node).parts);
        continue;
      }
      first ??= {
        list,
        level: this.#counter.level,
        marker: item.name === 'text:list-item' ? this.#counter.next(item.attributes['text:start-value']) : undefined,
      };
      const role = this.#wish.styles.roleOf(node.attributes['text:style-name']);
      join(parts, this.#readParagraph(node, role, first).parts);
    }
    return parts;
  }
}

/** A second paragraph of the same item goes on with the first. */
function join(parts: OfficePart[], more: readonly OfficePart[]): void {
  const last = parts.at(-1);
  const [next, ...rest] = more;
  if (last?.kind === 'item' && next?.kind === 'item') {
    parts[parts.length - 1] = { ...last, text: `${last.text} ${next.text}` };
    parts.push(...rest);
  } else {
    parts.push(...more);
  }
}

const leftOut = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:dde-connection-decls',
  'office:forms',
  'office:annotation',
  'office:event-listeners',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
  'svg:title',
  'svg:desc',
]);
