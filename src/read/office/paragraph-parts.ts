import { programPattern } from '../../language/index.js';
import { readMarker } from '../lines/marker.js';
import type { FigurePart } from '../marked/marked-document.js';
import type { ItemPart, OfficePart } from './office-document.js';
import type { StyleRole } from './style-role.js';

/** A paragraph as any word processor has it. */
export interface Paragraph {
  /** Line breaks as `\n`. */
  readonly text: string;
  readonly role: StyleRole | undefined;
  /** Its place in a list. */
  readonly item?: Pick<ItemPart, 'list' | 'level' | 'marker'> | undefined;
  /** All words are bold. */
  readonly isBold?: boolean;
  /** The name of what it counts on, as captions do: `Figure`, `Bảng`. */
  readonly sequence?: string | undefined;
  /** The pictures and text boxes before its first word, and behind it. */
  readonly before: readonly OfficePart[];
  readonly behind: readonly OfficePart[];
}

/** The parts that a paragraph makes: its words as what its style says, and what is drawn in it. */
export function paragraphParts({ text, role, item, isBold, sequence, before, behind }: Paragraph): OfficePart[] {
  if (role?.kind === 'contents') return [];
  const words = text.trim();
  if (words === '') return [...before, ...behind];
  const kind = isCounted(sequence) && role?.kind !== 'heading' ? 'caption' : role?.kind;
  switch (kind) {
    case 'caption':
    case 'table-caption': {
      const ofTable = kind === 'table-caption' || (sequence === undefined ? undefined : namesTables.test(sequence));
      return captioned({ kind: 'caption', text: words, ...(ofTable === true ? { ofTable } : {}) }, before, behind);
    }
    case 'title':
      return [...before, { kind: 'title', text: words }, ...behind];
    case 'heading':
      return [...before, { kind: 'heading', level: role?.kind === 'heading' ? role.level : 1, text: words }, ...behind];
    default: {
      // Somebody typed the sign that the list sets.
      if (item !== undefined)
        return [...before, { kind: 'item', ...item, text: words.replace(/^[-–•] +(?=\S)/u, '') }, ...behind];
      const textKind = kind === 'quote' ? 'quote' : 'paragraph';
      const look = isBold === true ? { look: { bold: true } } : {};
      const says = kind === 'subtitle' || kind === 'author' || kind === 'date' ? { says: kind } : {};
      return [
        ...before,
        ...split(words).map((piece) => ({ kind: textKind, text: piece, ...look, ...says }) as const),
        ...behind,
      ];
    }
  }
}

/**
 * Two line breaks are how people type the end of a paragraph who do not know of paragraphs, and one before each sign of a list is how
 * they type a list.
 */
const split = (words: string): string[] => words.split(/\n[^\S\n]*\n\s*/).flatMap(itemsApart);

function itemsApart(words: string): string[] {
  const lines = words.split('\n').map((line) => line.trim());
  const isItem = (line: string): boolean => readMarker(line) !== undefined;
  if (lines.filter(isItem).length < fewestItems) return [words];
  return lines.reduce<string[]>(
    (pieces, line) =>
      pieces.length === 0 || isItem(line)
        ? [...pieces, line]
        : [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}\n${line}`],
    [],
  );
}

/** One sign alone may be a dash that a line broke before. */
const fewestItems = 2;

const isCounted = (sequence: string | undefined): boolean => sequence !== undefined && !namesEquations.test(sequence);

const namesEquations = new RegExp(`^${programPattern('equationNames')}`, 'iu');
const namesTables = new RegExp(`^${programPattern('tableNames')}`, 'iu');

/** A caption in the same paragraph as a single picture is that picture's. */
function captioned(
  caption: OfficePart & { readonly kind: 'caption' },
  before: readonly OfficePart[],
  behind: readonly OfficePart[],
): OfficePart[] {
  const drawn = [...before, ...behind];
  const pictures = drawn.filter((part): part is FigurePart => part.kind === 'figure' && part.image !== undefined);
  const [picture] = pictures;
  if (picture === undefined || pictures.length > 1) return [...before, caption, ...behind];
  return drawn.map((part) => (part === picture ? { ...picture, caption: caption.text } : part));
}
