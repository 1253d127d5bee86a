import type { FigurePart, Part } from '../../marked/marked-document.js';
import { levelBelow } from '../../marked/numbered-sections.js';
import { imageTags, type PagePictures } from '../pictures/page-pictures.js';
import { isFurniture } from '../select/furniture.js';
import { saysOfArticle } from '../select/head/particulars.js';
import type { Scope } from '../select/scope.js';
import { elementsIn, type HtmlElement, inlineTags, linkedShare, silentTags, textOf } from '../tree.js';
import type { Draft } from './draft.js';
import { figuresOf, namesQuoted } from './figure.js';
import { enlarges, holdsLink, isSaying } from './enlarges.js';
import { isHidden } from './hidden.js';
import { LineBuffer } from './line-buffer.js';
import { listOf } from './list.js';
import { sectionsOfList, type SectionOfList } from './numbered-sections.js';
import { isStyledBold, marksInside, noMarks, type RunMarks } from './run-marks.js';
import { isNamedLead, isPassage } from './set-as-heading.js';
import { isInWords } from './set-words.js';
import { tableOf } from './table.js';

/** All parts of the stretch of a page that holds its article, in their order, but for the furniture of the site. */
export function draftsOf(scope: Scope, pictures: PagePictures): Draft[] {
  const writer = new DraftWriter(scope, pictures);
  writer.walk(scope.root, noMarks);
  writer.endParagraph(scope.root);
  return writer.drafts;
}

class DraftWriter {
  readonly drafts: Draft[] = [];
  readonly #buffer = new LineBuffer();
  readonly #scope: Scope;
  readonly #pictures: PagePictures;
  #quoted = 0;
  /** By element, whether what stands in it stands alone: it may have thousands of children, each of which asks. */
  readonly #alone = new Map<HtmlElement, boolean>();

  constructor(scope: Scope, pictures: PagePictures) {
    this.#scope = scope;
    this.#pictures = pictures;
  }

  walk(element: HtmlElement, marks: RunMarks): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#buffer.add(child, { ...marks, kept: this.#scope.holds(element) });
      else this.#visit(child, marks);
    }
  }

  endParagraph(from: HtmlElement): void {
    for (const { text, ...measures } of this.#buffer.take())
      this.drafts.push({ part: { kind: this.#quoted > 0 ? 'quote' : 'paragraph', text }, from, ...measures });
  }

  #visit(element: HtmlElement, marks: RunMarks): void {
    const { tag } = element;
    if (tag === 'br') this.#buffer.endLine();
    else if (tag === 'noscript') this.#late(element);
    else if (silentTags.has(tag) || isHidden(element) || isFurniture(element, this.#scope)) {
      if (!inlineTags.has(tag)) this.#between(element);
      if (isHidden(element)) return;
      if (enlarges(element)) this.#enlarged(element);
      else if (!holdsLink(element)) this.#pictured(element);
    } else if (isInWords(element)) this.walk(element, marks);
    else if (imageTags.has(tag) || tag === 'picture') this.#figures(element, figuresOf(element, this.#pictures) ?? []);
    else if (inlineTags.has(tag)) this.#inline(element, marks);
    else this.#block(element, marks);
  }

  #inline(element: HtmlElement, marks: RunMarks): void {
    const says = this.#standsAlone(element) ? saysOfArticle(element) : undefined;
    if (says !== undefined) {
      this.#between(element);
      this.#push({ kind: 'paragraph', text: textOf(element, isHidden) }, element, says);
      return;
    }
    this.walk(element, marksInside(element, marks));
  }

  /** Whether there is no text right beside an element, so that it is no part of a sentence. */
  #standsAlone({ parent }: HtmlElement): boolean {
    if (parent === undefined) return false;
    const known = this.#alone.get(parent);
    if (known !== undefined) return known;
    const isAlone = parent.children.every((child) => typeof child !== 'string' || !/\S/.test(child));
    this.#alone.set(parent, isAlone);
    return isAlone;
  }

  #block(element: HtmlElement, marks: RunMarks): void {
    this.#between(element);
    const says = saysOfArticle(element);
    if (says !== undefined) this.#push({ kind: 'paragraph', text: textOf(element, isHidden) }, element, says);
    else if (!this.#whole(element)) this.#container(element, marks);
  }

  /** The element as one part, where it is one. */
  #whole(element: HtmlElement): boolean {
    const level = /^h([1-6])$/.exec(element.tag)?.[1];
    if (level !== undefined) {
      const text = textOf(element, isHidden);
      const pictures = figuresOf(element, this.#pictures);
      if (pictures !== undefined) this.#figures(element, pictures);
      else if (isPassage(text) || (this.#isBelowTitle() && isNamedLead(element, text)))
        this.#push({ kind: 'paragraph', text }, element);
      else this.#push({ kind: 'heading', level: Number(level), text }, element);
      return true;
    }
    const figures = figuresOf(element, this.#pictures);
    if (figures !== undefined) {
      this.#figures(element, figures);
      return true;
    }
    const sections = sectionsOfList(element);
    if (sections !== undefined) {
      this.#sections(sections);
      return true;
    }
    const part = listOf(element) ?? tableOf(element);
    if (part !== undefined) this.#push(part, element);
    return part !== undefined;
  }

  #sections(sections: readonly SectionOfList[]): void {
    const above = this.drafts.findLast(({ part }) => part.kind === 'heading')?.part;
    const level = levelBelow(above?.kind === 'heading' ? above.level : 1);
    for (const { heading, number, below } of sections) {
      this.#push({ kind: 'heading', level, text: `${number} ${textOf(heading, isHidden)}` }, heading);
      for (const each of below) this.#visit(each, noMarks);
    }
  }

  #isBelowTitle(): boolean {
    const above = this.drafts.at(-1)?.part;
    return above?.kind === 'heading' && above.level === 1;
  }

  #container(element: HtmlElement, marks: RunMarks): void {
    const quotes = element.tag === 'blockquote' || namesQuoted(element) ? 1 : 0;
    this.#quoted += quotes;
    this.walk(element, { ...marks, bold: marks.bold || isStyledBold(element) });
    this.endParagraph(element);
    this.#quoted -= quotes;
  }

  /** What enlarges a picture holds it with its caption; what shows it large may hold both a second time. */
  #enlarged(element: HtmlElement): void {
    if (element.tag === 'aside') {
      this.#pictured(element);
      return;
    }
    const isSayingOne = ({ caption, image }: FigurePart): boolean => isSaying(caption) && image !== undefined;
    if (element.tag === 'a') this.#figures(element, (figuresOf(element, this.#pictures) ?? []).filter(isSayingOne));
    for (const inner of elementsIn(element)) {
      const figures = inner.tag === 'figure' ? (figuresOf(inner, this.#pictures) ?? []) : [];
      this.#figures(inner, figures.filter(isSayingOne));
    }
  }

  /** The pictures of an element that holds nothing but them and their captions. */
  #pictured(element: HtmlElement): void {
    const figures = figuresOf(element, this.#pictures) ?? [];
    this.#figures(
      element,
      figures.filter(({ caption, image }) => caption !== undefined && image !== undefined),
    );
  }

  #isAgain(figure: Part): boolean {
    if (figure.kind !== 'figure' || figure.caption === undefined) return false;
    const { caption, image } = figure;
    return this.drafts.some(({ part }) => part.kind === 'figure' && part.caption === caption && part.image === image);
  }

  /** Pictures that are loaded late stand in `<noscript>` a second time. */
  #late(element: HtmlElement): void {
    const [picture, ...more] = this.#pictures.picturesIn(element);
    if (picture === undefined || more.length > 0 || textOf(element) !== '') return;
    const last = this.drafts.at(-1)?.part;
    if (last?.kind !== 'figure' || last.image === undefined) this.#figures(element, [{ kind: 'figure', ...picture }]);
  }

  #figures(element: HtmlElement, figures: readonly Part[]): void {
    this.#between(element);
    for (const figure of figures) if (!this.#isAgain(figure)) this.#push(figure, element);
  }

  #between(element: HtmlElement): void {
    this.endParagraph(element.parent ?? element);
  }

  #push(part: Part, from: HtmlElement, says?: Draft['says']): void {
    const linked = part.kind === 'list' || /^h\d$/.test(from.tag) ? linkedShare(from) : 0;
    this.drafts.push({ part, from, kept: this.#scope.holdsWithin(from), linked, bold: 0, italic: 0, says });
  }
}
