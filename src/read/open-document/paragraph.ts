import type { XmlElement } from '../../opc/xml/element.js';
import { children, textOf } from '../../opc/xml/query.js';
import { isNoteMark } from '../raised/note-mark.js';
import { type Shift, type ShiftedRun, textOfRuns } from '../raised/raised.js';
import type { Styles } from './styles.js';

/** What stands in a paragraph. */
export interface ParagraphContent {
  /** Line breaks as `\n`. */
  readonly text: string;
  /** Frames, shapes and groups before the first word, and behind it. */
  readonly before: readonly XmlElement[];
  readonly behind: readonly XmlElement[];
  /** Whether the words say of themselves that they are bold; undefined where they do not say. */
  readonly bold: ReadonlySet<boolean | undefined>;
  /** The name of what it counts on, as captions do. */
  readonly sequence?: string | undefined;
}

/** Reads what stands in a paragraph or heading (ODF 1.3 part 3, 6.1), without notes, comments and hidden text. */
export function readContent(paragraph: XmlElement, styles: Styles): ParagraphContent {
  const runs: ShiftedRun[] = [];
  let sequence: string | undefined;
  const before: XmlElement[] = [];
  const behind: XmlElement[] = [];
  const bold = new Set<boolean | undefined>();
  const visit = (element: XmlElement, isBold: boolean | undefined, shift: Shift): void => {
    for (const node of element.children) {
      if (typeof node === 'string') {
        // White space collapses; what is meant to stay is written as an element (6.1.2).
        runs.push({ text: node.replace(/\s+/g, ' '), shift });
        if (node.trim() !== '') bold.add(isBold);
        continue;
      }
      const style = node.attributes['text:style-name'];
      if (leftOut.has(node.name) || (node.name === 'text:span' && styles.isHidden(style))) continue;
      if (node.name === 'text:line-break') runs.push({ text: '\n', shift });
      else if (node.name === 'text:s' || node.name === 'text:tab') runs.push({ text: ' ', shift });
      else if (node.name.startsWith('draw:') && node.name !== 'draw:a') (bold.size === 0 ? before : behind).push(node);
      else {
        if (node.name === 'text:sequence') sequence = node.attributes['text:name'];
        const isSpan = node.name === 'text:span';
        const inner = isSpan ? (styles.shiftOf(style) ?? { shift }).shift : shift;
        if (node.name === 'text:a' && leadsToNote(node, inner, styles)) continue;
        visit(node, isSpan ? (styles.isBold(style) ?? isBold) : isBold, inner);
      }
    }
  };
  visit(paragraph, undefined, undefined);
  return { text: textOfRuns(runs), before, behind, bold, sequence };
}

function leadsToNote(link: XmlElement, shift: Shift, styles: Styles): boolean {
  const spans = children(link, 'text:span');
  const isRaised =
    shift === 'raised' ||
    (spans.length > 0 &&
      spans.every(({ attributes }) => styles.shiftOf(attributes['text:style-name'])?.shift === 'raised'));
  return isNoteMark(textOf(link), link.attributes['xlink:href'] ?? '', isRaised);
}

const leftOut = new Set([
  'text:note',
  'text:ruby-text',
  'text:hidden-text',
  'text:hidden-paragraph',
  'office:annotation',
  'office:annotation-end',
  'text:alphabetical-index-mark',
  'text:toc-mark',
  'text:user-index-mark',
]);
