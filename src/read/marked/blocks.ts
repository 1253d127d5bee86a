import { type LanguagePack, splitSentences } from '../../language/index.js';
import type { Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { CaptionParts } from '../captions/caption-parts.js';
import { findCaptions } from '../captions/find-captions.js';
import { captionsByShape } from './captions-by-shape.js';
import { captionsOfTables } from './captions-of-tables.js';
import type { Sentences } from '../structure.js';
import type { LaidPart } from './lay-out.js';
import type { TextLine } from './text-line.js';

/** What blocks are made with. */
export interface BlockWish {
  readonly text: string;
  readonly pack: LanguagePack;
  /** The format marks a heading, be it the title alone. */
  readonly hasHeadings: boolean;
}

/**
 * The blocks of a marked document's parts. Marks go before wording: a caption that is marked is one, and of the paragraphs
 * those that are worded like captions, or have the shape of one below a picture.
 */
export function blocksOf(parts: readonly TextLine[], { text, pack, hasHeadings }: BlockWish): Block[] {
  const sentences: Sentences = (span) => splitSentences(text, span, pack);
  const ofTables = captionsOfTables(parts, pack);
  const spoken = new Set(ofTables.values());
  const captioned = captionsOf(
    parts.filter((each) => !spoken.has(each)),
    { text, pack, hasHeadings },
    sentences,
  );
  return parts.flatMap((each): Block[] => {
    const figure = captioned.get(each);
    if (figure === 'joined' || spoken.has(each)) return [];
    return [figure ?? withTableCaption(blockOf(each.part, sentences), ofTables.get(each))];
  });
}

/** A table with the line that says what it holds. */
function withTableCaption(block: Block, line: TextLine | undefined): Block {
  if (block.kind !== 'table' || line === undefined) return block;
  const { span: caption } = line.part;
  const span = { start: Math.min(block.span.start, caption.start), end: Math.max(block.span.end, caption.end) };
  return { ...block, span, caption };
}

/** The block of every part that is a caption, or `joined` where it went to the picture beside it. */
function captionsOf(
  parts: readonly TextLine[],
  { pack, hasHeadings }: BlockWish,
  sentences: Sentences,
): ReadonlyMap<TextLine, Block | 'joined'> {
  const candidates = parts.filter(({ part }) => part.kind === 'figure' || part.kind === 'paragraph');
  const { found, lines } = findCaptions(
    candidates.map(({ line }) => line),
    pack,
    (span) => sentences(span).length,
  );
  const blocks = new Map<TextLine, Block | 'joined'>();
  for (const index of lines) {
    const each = candidates[index];
    if (each !== undefined) blocks.set(each, 'joined');
  }
  const homes = new Map(candidates.filter(({ line }) => line.text !== '').map((each) => [each.line.start, each]));
  const places = new Map(parts.map((each, index) => [each, index]));
  for (const caption of found) {
    const home = homes.get(caption.span.start);
    const picture = home && pictureBeside(home, parts, places.get(home) ?? 0, blocks);
    if (home === undefined) continue;
    blocks.set(home, figureOf(caption, picture?.part ?? home.part));
    if (picture !== undefined) blocks.set(picture, 'joined');
  }
  for (const [picture, caption] of captionsByShape(parts, pack, hasHeadings)) {
    if (blocks.has(picture) || blocks.has(caption)) continue;
    blocks.set(caption, figureOf({ span: caption.part.span, caption: caption.part.span }, picture.part));
    blocks.set(picture, 'joined');
  }
  return blocks;
}

/** The picture without a caption that stands right above a caption, else right below it. */
function pictureBeside(
  caption: TextLine,
  parts: readonly TextLine[],
  index: number,
  taken: ReadonlyMap<TextLine, unknown>,
): TextLine | undefined {
  if (caption.part.kind === 'figure' && caption.part.image !== undefined) return undefined;
  return [parts[index - 1], parts[index + 1]].find(
    (other): other is TextLine =>
      other?.part.kind === 'figure' && other.part.image !== undefined && isBare(other.part) && !taken.has(other),
  );
}

const isBare = ({ span }: LaidPart): boolean => span.start === span.end;

/** What the format marks as the credit is the credit. */
function figureOf(found: Pick<CaptionParts, 'span' | 'caption' | 'credit'>, part: LaidPart): Block {
  const { image, alternative, credit = found.credit } = part.kind === 'figure' ? part : {};
  const caption = part.kind === 'figure' && part.credit !== undefined ? part.caption : found.caption;
  return {
    kind: 'figure',
    span: found.span,
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    ...(image === undefined ? {} : { image }),
    ...(alternative === undefined ? {} : { alternative }),
  };
}

function blockOf(part: LaidPart, sentences: Sentences): Block {
  const { span } = part;
  switch (part.kind) {
    case 'figure':
      return figureOf({ span }, part);
    case 'heading':
      return { kind: 'heading', span, level: part.level };
    case 'list':
      return {
        kind: 'list',
        span,
        ordered: part.ordered,
        items: part.items.map(({ span: own, marker, depth }) => ({
          span: own,
          marker,
          ...(depth === undefined ? {} : { depth }),
          sentences: sentences(own),
        })),
      };
    case 'table': {
      const rows = part.rows.map((cells): Span[] => [...cells]);
      return { kind: 'table', span, header: part.header, rows, ...(part.caption && { caption: part.caption }) };
    }
    case 'quote':
      return { kind: 'quote', span, sentences: sentences(span) };
    default:
      return { kind: 'paragraph', span, sentences: sentences(span) };
  }
}
