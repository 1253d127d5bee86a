import type { XmlElement } from '../../opc/xml/element.js';
import { descend } from '../../opc/xml/query.js';
import { chosen, type Drawn, readDrawing } from './drawing.js';
import type { Fields } from './fields.js';
import type { PictureSource } from './picture-source.js';
import { isOn } from './property.js';

/** What stands in a paragraph. */
export interface ParagraphContent {
  /** Line breaks as `\n`. */
  text: string;
  /** What is drawn before the first word, and behind it. */
  readonly before: Drawn[];
  readonly behind: Drawn[];
  /** Whether each run with a word says of itself that it is bold; undefined where it does not say. */
  readonly bold: Set<boolean | undefined>;
}

export const emptyContent = (): ParagraphContent => ({ text: '', before: [], behind: [], bold: new Set() });

/**
 * Adds what stands in a paragraph (ECMA-376 part 1, 17.3): runs as they are once tracked changes are accepted, without hidden
 * text, the instructions of fields, notes and comments.
 */
export function addContent(
  content: ParagraphContent,
  paragraph: XmlElement,
  fields: Fields,
  picture: PictureSource,
): void {
  const add = (text: string, bold: boolean | undefined): void => {
    if (fields.isInstruction) return;
    content.text += text;
    if (text.trim() !== '') content.bold.add(bold);
  };
  const visit = (element: XmlElement, bold: boolean | undefined): void => {
    if (leftOut.has(element.name)) return;
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        add(written(element), bold);
        return;
      case 'w:tab':
      case 'w:ptab':
        add(' ', bold);
        return;
      case 'w:br':
      case 'w:cr':
        add('\n', bold);
        return;
      case 'w:noBreakHyphen':
        add('\u2011', bold);
        return;
      case 'w:sym':
        add(symbol(element), bold);
        return;
      case 'w:fldChar':
        fields.mark(element.attributes['w:fldCharType']);
        return;
      case 'w:instrText':
        fields.instruct(written(element));
        return;
      case 'w:fldSimple':
        fields.instruct(element.attributes['w:instr'] ?? '');
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        (content.text.trim() === '' ? content.before : content.behind).push(...readDrawing(element, picture));
        return;
      case 'mc:AlternateContent':
        for (const form of chosen(element)) visit(form, bold);
        return;
      case 'w:sdt':
        if (descend(element, 'w:sdtPr', 'w:showingPlcHdr') !== undefined) return;
        break;
      case 'w:r':
        if (isOn(descend(element, 'w:rPr', 'w:vanish')) === true) return;
    }
    const inner = element.name === 'w:r' ? isOn(descend(element, 'w:rPr', 'w:b')) : bold;
    for (const node of element.children) if (typeof node !== 'string') visit(node, inner);
  };
  for (const node of paragraph.children) if (typeof node !== 'string') visit(node, undefined);
}

const leftOut = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:rt', 'w:sdtPr', 'w:sdtEndPr']);

const written = ({ children }: XmlElement): string => children.filter((node) => typeof node === 'string').join('');

/** A character of a symbol font means nothing without it: those stand in the private use area (17.3.3.30). */
function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return code > 0x20 && code < 0xd800 ? String.fromCharCode(code) : '';
}
