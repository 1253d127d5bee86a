import { wordsOf } from '../../language/index.js';
import type { Block, Furniture, FurnitureKind } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { DraftArticle, Step } from '../steps/draft-article.js';
import { overlaps } from '../../model/overlap.js';
import { biographies } from './by-look/biographies.js';
import { findFurniture } from './find-furniture.js';
import { linkLines } from './by-look/link-lines.js';
import { seriesNotices } from './by-look/series-notices.js';
import { menuBelowTitle, titleAgain } from './saved-page/title-again.js';
import { labels, opens, saysOnly } from './wording.js';

/**
 * Finds what the document carries beside its message. A line of it that looks like a heading heads nothing, unless it is one
 * under which more of its kind stands, and that says nothing behind a colon itself.
 */
export const withFurniture: Step = (draft) => {
  const writers = biographies(draft);
  const worded = findFurniture(draft.blocks, draft.text, draft.pack, draft).filter(
    (each) => !isSaidToOthers(each, draft),
  );
  // Who wrote a page is told in a paragraph, of which a sentence may say where it was first published.
  // A title that asks for a file is no pointer to it where it is said again.
  const found = [
    ...titleAgain(draft, worded),
    ...menuBelowTitle(draft, worded),
    ...seriesNotices(draft),
    ...worded,
    ...linkLines(draft),
  ];
  const others = withApart([...draft.furniture, ...writers], found, draft.text.length);
  const furniture = [...others].sort((one, other) => one.span.start - other.span.start);
  const lines = new Map(furniture.map(({ kind, span }) => [span.start, kind]));
  const textOf = ({ start, end }: Span): string => draft.text.slice(start, end);
  const blocks = draft.blocks.map((block, place): Block => {
    const kind = block.kind === 'heading' ? lines.get(block.span.start) : undefined;
    const heads =
      kind !== undefined &&
      headKinds.has(kind) &&
      // Above the title of a page its menu stands.
      block.span.start >= (draft.title?.start ?? 0) &&
      !isReached(kind, block.span, draft) &&
      !/[:：]\s*\S/u.test(textOf(block.span)) &&
      (!loneKinds.has(kind) ||
        ((isWorded(kind, block.span, draft) || draft.blocks[place + 1]?.kind === 'list') &&
          isBelowAll(draft.blocks, place, furniture)));
    if (kind === undefined || heads) return block;
    return { kind: 'paragraph', span: block.span, sentences: [block.span] };
  });
  return { ...draft, blocks, furniture };
};

/** Furniture that is known, and what was found besides and lies over none before it. */
function withApart(known: readonly Furniture[], found: readonly Furniture[], length: number): Furniture[] {
  const isCovered = new Uint8Array(length);
  const cover = ({ span }: Furniture): unknown => isCovered.fill(1, span.start, span.end);
  known.forEach(cover);
  const apart = found.filter((each) => {
    if (isCovered.subarray(each.span.start, each.span.end).includes(1)) return false;
    cover(each);
    return true;
  });
  return [...known, ...apart];
}

/** Furniture stands below a heading, and nothing else up to the next: a box inside a text heads nothing of what goes on behind it. */
function isBelowAll(blocks: readonly Block[], place: number, furniture: readonly Furniture[]): boolean {
  const next = blocks.findIndex(({ kind }, at) => at > place && kind === 'heading');
  const below = blocks.slice(place + 1, next < 0 ? undefined : next);
  return below.length > 0 && below.every((block) => furniture.some(({ span }) => overlaps(span, block.span)));
}

/** `Related articles`; at the end of a page any line may be a title of something else. */
function isWorded(kind: FurnitureKind, { start, end }: Span, { text, pack }: DraftArticle): boolean {
  const words = wordsOf(text, start, end);
  const wording = { text: text.slice(start, end), start, words };
  return saysOnly(pack, kind, wording) || opens(pack, kind, wording) > 0 || labels(pack, kind, wording) > 0;
}

/** In a conversation people thank one another and call one another; that is what was said. */
const isSaidToOthers = ({ kind, span }: Furniture, { turns }: DraftArticle): boolean =>
  (kind === 'salutation' || kind === 'closing') &&
  turns.some((turn) => turn.kind === 'speech' && turn.span.start <= span.start && span.end <= turn.span.end);

/** `Ana Ruiz`, that no mark makes a heading, above her telephone: no words of contacts head it. */
function isReached(kind: FurnitureKind, { start, end }: Span, { text, pack, shapes }: DraftArticle): boolean {
  const words = wordsOf(text, start, end);
  return (
    kind === 'contact' && shapes.has(start) && opens(pack, kind, { words }) === 0 && !saysOnly(pack, kind, { words })
  );
}

const headKinds: ReadonlySet<FurnitureKind> = new Set([
  'about',
  'contact',
  'disclaimer',
  'related',
  'procedure',
  'pointer',
  'recipients',
]);

/** Such lines mostly stand alone: "Scroll to continue". */
const loneKinds: ReadonlySet<FurnitureKind> = new Set(['related', 'pointer']);
