import { hasLetterOrDigit } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { cleanCharacters } from '../clean.js';
import { withFractions } from '../raised/fractions.js';
import type { Look } from '../steps/draft-article.js';
import type { FigurePart, ListPart, MarkedDocument, Part, Particular, TablePart } from './marked-document.js';

/** A part with the places of its words in the article's text. Parts without a word are left out, but for pictures. */
export type LaidPart =
  | {
      readonly kind: 'title' | 'paragraph' | 'quote';
      readonly span: Span;
      readonly look?: Look | undefined;
      readonly says?: Particular | undefined;
    }
  | { readonly kind: 'heading'; readonly span: Span; readonly level: number }
  | {
      readonly kind: 'list';
      readonly span: Span;
      readonly ordered: boolean;
      readonly items: readonly {
        readonly span: Span;
        readonly marker: string;
        readonly depth?: number;
        readonly link?: boolean;
      }[];
    }
  | {
      readonly kind: 'table';
      readonly span: Span;
      readonly header: boolean;
      readonly rows: readonly (readonly Span[])[];
      readonly caption?: Span | undefined;
    }
  | {
      readonly kind: 'figure';
      readonly span: Span;
      readonly caption?: Span | undefined;
      readonly credit?: Span | undefined;
      readonly image?: string | undefined;
      readonly alternative?: string | undefined;
    };

export interface LaidOut {
  readonly text: string;
  readonly parts: readonly LaidPart[];
  /** How many characters were removed as invisible or invalid. */
  readonly removed: number;
}

/** Lays the cleaned text of a document out: an empty line between parts, one line an item, a row, a caption, a credit. */
export function layOut({ title, parts }: MarkedDocument): LaidOut {
  const page = new Page();
  const laid: LaidPart[] = [];
  if (title !== undefined && hasLetterOrDigit(title)) laid.push({ kind: 'title', span: page.add(title, 2) });
  for (const part of parts) {
    const next = laidPart(part, page);
    if (next !== undefined) laid.push(next);
  }
  return { text: page.text, parts: laid, removed: page.removed };
}

function laidPart(part: Part, page: Page): LaidPart | undefined {
  switch (part.kind) {
    case 'list':
      return laidList(part, page);
    case 'table':
      return laidTable(part, page);
    case 'figure':
      return laidFigure(part, page);
    default:
      if (!hasLetterOrDigit(part.text)) return undefined;
      return { ...part, span: page.add(part.text, 2) };
  }
}

function laidList({ items, ordered }: ListPart, page: Page): LaidPart | undefined {
  const laid = items
    .filter(({ text }) => hasLetterOrDigit(text))
    .map(({ text, marker, link, depth = 0 }, index) => {
      const shown = marker ?? (ordered ? `${index + 1}.` : '-');
      const { start } = page.add(shown, index === 0 ? 2 : 1);
      return { whole: start, marker: shown, depth, link, span: page.add(text, ' ') };
    });
  const [first] = laid;
  const last = laid.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.whole, end: last.span.end };
  return {
    kind: 'list',
    span,
    ordered,
    items: laid.map(({ marker, depth, link, span: own }) => ({
      marker,
      span: own,
      ...(depth === 0 ? {} : { depth }),
      ...(link === true ? { link } : {}),
    })),
  };
}

function laidTable({ rows, header, caption }: TablePart, page: Page): LaidPart | undefined {
  if (!rows.flat().some(hasLetterOrDigit)) return undefined;
  const captioned = caption === undefined || !hasLetterOrDigit(caption) ? undefined : page.add(caption, 2);
  const laid = rows.map((cells, row) =>
    cells.map((cell, column) => page.add(cell, column > 0 ? ' | ' : row > 0 || captioned !== undefined ? 1 : 2)),
  );
  const start = captioned?.start ?? laid[0]?.[0]?.start ?? page.end;
  return { kind: 'table', span: { start, end: page.end }, header, rows: laid, caption: captioned };
}

function laidFigure({ caption, credit, image, alternative }: FigurePart, page: Page): LaidPart | undefined {
  const captioned = caption === undefined || !hasLetterOrDigit(caption) ? undefined : page.add(caption, 2);
  const credited =
    credit === undefined || !hasLetterOrDigit(credit) ? undefined : page.add(credit, captioned === undefined ? 2 : 1);
  const first = captioned ?? credited;
  if (first === undefined && image === undefined) return undefined;
  const span = { start: first?.start ?? page.end, end: page.end };
  const told = alternative === undefined ? '' : page.clean(alternative);
  return {
    kind: 'figure',
    span,
    caption: captioned,
    credit: credited,
    image,
    ...(told === '' ? {} : { alternative: told }),
  };
}

/** The text of an article as it grows. */
class Page {
  readonly #pieces: string[] = [];
  end = 0;
  removed = 0;

  get text(): string {
    return this.#pieces.join('');
  }

  /** @param apart what stands before it: as many line ends, or a string; nothing does at the top */
  add(raw: string, apart: number | string): Span {
    const words = this.clean(raw);
    const gap = this.end === 0 ? '' : typeof apart === 'number' ? '\n'.repeat(apart) : apart;
    this.#pieces.push(gap, words);
    const start = this.end + gap.length;
    this.end = start + words.length;
    return { start, end: this.end };
  }

  /** On one line, as `cleanCharacters` leaves it. */
  clean(raw: string): string {
    const { text, removed } = cleanCharacters(raw);
    this.removed += removed;
    return withFractions(text.replace(/\s+/g, ' ').trim());
  }
}
