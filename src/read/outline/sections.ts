import { endsInColon } from '../../language/index.js';
import type { Block, Section } from '../../model/article.js';
import type { DraftArticle, HeadingShape, Step } from '../steps/draft-article.js';
import { behindLabels } from './headings/behind-labels.js';
import { behindQuoted } from './behind-quoted.js';
import { leavesUpper } from './headings/headings.js';
import { headingLevels } from './headings/heading-levels.js';
import { type HeadingParts, headingParts } from './headings/heading-parts.js';
import { readAnyMarker } from '../lines/marker.js';

type Heading = Extract<Block, { kind: 'heading' }>;

/**
 * What stands under each heading; what stands before the first is a section of its own, and so are what a text says in its own words behind
 * the parts of an act that it quotes (it has no heading, and stands below the one that it answers) what goes on with the headings' count, and what closes an article behind
 * names of single paragraphs. A heading that only its shape tells
 * gets its level here, where all are known: one below that of its section, since the title stands above.
 */
export const withSections: Step = (draft) => {
  const { text, pack, shapes } = draft;
  const headings = draft.blocks.filter((block) => block.kind === 'heading');
  const bare = bareNumbers(headings.map(({ span }) => text.slice(span.start, span.end)));
  const parts = headings.map(({ span }, index) => headingParts(text, span, pack, bare.has(index)));
  const lone = loneMark(headings, shapes);
  const overMarks = levelsOverMarks(draft);
  const announcing = announcersBelow(draft);
  const levels = headingLevels(
    parts.map(({ scheme, ordinals }, index) => {
      const { level = 1, span = { start: -1 } } = headings[index] ?? {};
      const own = span.start === lone ? 'bold' : shapes.get(span.start);
      const shape = announcing.has(span.start) ? 'label' : own;
      return {
        level: shape === undefined ? level : (overMarks.get(shape) ?? Infinity),
        scheme: scheme === '' ? (shape ?? '') : scheme,
        ordinals,
      };
    }),
  );
  const levelOf = new Map(headings.map((heading, index) => [heading.span.start, levels[index] ?? 1] as const));
  for (const [start, level] of besideAnnouncers(draft, levelOf)) levelOf.set(start, level);
  const { quoted, resumed } = behindQuoted(
    draft.blocks.map((block) =>
      block.kind === 'heading' ? { ...block, level: levelOf.get(block.span.start) ?? 1 } : block,
    ),
    text,
    pack,
  );
  const closing = behindLabels(draft.blocks, ({ span }) => shapes.get(span.start) === 'label');
  const named = closing === undefined ? undefined : draft.blocks[closing.label]?.span.start;
  const found = new Map<Block, Found>();
  let index = 0;
  let last: Counted | undefined;
  const blocks = draft.blocks.map((block, place): Block => {
    const own =
      resumed.get(place) ?? goesOn(block, last) ?? (place === closing?.place ? levelOf.get(named ?? -1) : undefined);
    if (own !== undefined) found.set(block, { level: own });
    if (block.kind !== 'heading') return block;
    const level = quoted.get(place) ?? levelOf.get(block.span.start) ?? 1;
    const placed: Heading = shapes.has(block.span.start) ? { ...block, level: Math.min(6, level + 1) } : block;
    found.set(placed, { ...parts[index], level });
    const part = parts[index];
    last = part && { ...part, level };
    index += 1;
    return placed;
  });
  return { ...draft, blocks, sections: sectionsOf(blocks, found) };
};

/**
 * The levels of headings behind one that announces what stands below it, "This does not hold for:": they belong to what that announces no more,
 * however plainly they are set. Where one follows straight upon it, it is a part of what is announced.
 */
function besideAnnouncers(draft: DraftArticle, levelOf: ReadonlyMap<number, number>): [number, number][] {
  const { blocks, shapes, text } = draft;
  const placed: [number, number][] = [];
  let announcer: number | undefined;
  blocks.forEach((block, place) => {
    if (block.kind !== 'heading') return;
    const level = levelOf.get(block.span.start) ?? 1;
    const isPlain = shapes.has(block.span.start);
    if (isPlain && announcer !== undefined && level > announcer && blocks[place - 1]?.kind !== 'heading')
      placed.push([block.span.start, announcer]);
    else announcer = endsInColon(text.slice(block.span.start, block.span.end)) ? level : undefined;
  });
  return placed;
}

/**
 * Where plain headings begin that end in a colon, "Over the bridge:", "Below it:", behind plain ones that end in none: they announce parts of those, as labels
 * of paragraphs do.
 */
function announcersBelow({ blocks, shapes, text }: DraftArticle): ReadonlySet<number> {
  const plain = blocks.flatMap(({ kind, span }) =>
    kind === 'heading' && shapes.get(span.start) === 'plain' ? [span] : [],
  );
  const announce = plain.map(({ start, end }) => endsInColon(text.slice(start, end)));
  const isBelow = announce[0] === false && announce.filter(Boolean).length >= fewestAnnouncing;
  return new Set(isBelow ? plain.flatMap(({ start }, at) => (announce[at] === true ? [start] : [])) : []);
}
/** One may announce a part of its own. */
const fewestAnnouncing = 2;

/** "1 Scope" above "2 Before you travel": numbers without a stop that count headings, by their index; "7 ways to cross the bay" counts none. */
function bareNumbers(lines: readonly string[]): ReadonlySet<number> {
  const numbered = lines.flatMap((line, index) => {
    const number = /^(\d{1,2}) +\p{Lu}/u.exec(line)?.[1];
    return number === undefined ? [] : [{ index, number: Number(number) }];
  });
  const isCounted = numbered.every(({ number }, at) => number === (numbered[0]?.number ?? 0) + at);
  return new Set(numbered.length > 1 && isCounted ? numbered.map(({ index }) => index) : []);
}

/**
 * Where the one heading begins that the format marks, among others in bold type that stand above it too: whoever typed them so did not set
 * it over those that follow.
 */
function loneMark(headings: readonly Heading[], shapes: DraftArticle['shapes']): number | undefined {
  const starts = headings.map(({ span }) => span.start);
  const [marked, ...others] = starts.filter((start) => !shapes.has(start));
  const bold = starts.filter((start) => shapes.get(start) === 'bold');
  if (marked === undefined || others.length > 0 || bold.length < fewestBold) return undefined;
  return bold.some((start) => start < marked) ? marked : undefined;
}

const fewestBold = 3;

/**
 * The levels of headings that only their shape tells, where they stand over those that the format marks: whoever typed them so set them over those,
 * though the format marks them not. The lines below "**Rules of the quay**" are of none of the marked parts above it.
 */
function levelsOverMarks(draft: DraftArticle): ReadonlyMap<string, number> {
  const { blocks, shapes } = draft;
  const headings = blocks.filter((block) => block.kind === 'heading');
  const shapesInOrder = headings.map(({ span }) => shapes.get(span.start));
  const marked = headings.flatMap(({ span, level }) => (shapes.has(span.start) ? [] : [level]));
  const isBold = (block: Block | undefined): boolean =>
    block?.kind === 'heading' && shapes.get(block.span.start) === 'bold';
  const isBoldOver = blocks.some(
    (block, at) => block.kind === 'heading' && !shapes.has(block.span.start) && isBold(blocks[at - 1]),
  );
  // What is plain was taken for a heading as those that are marked leave the upper levels free.
  const arePlainOver =
    draft.title !== undefined &&
    leavesUpper({ ...draft, blocks: blocks.filter(({ span }) => !shapes.has(span.start)) });
  const isOver = (shape: HeadingShape): boolean =>
    shape === 'bold' ? isBoldOver : arePlainOver && (shape === 'plain' || shape === 'upper');
  const over = [...new Set(shapes.values())].filter((shape) => isOver(shape) || partsAll(shapesInOrder, shape));
  return new Map(over.map((shape) => [shape, Math.min(...marked) - 0.5]));
}

/** Whether headings of a shape part all that are marked: the first of all is one of them, and several marked ones follow upon each. */
function partsAll(shapesInOrder: readonly (string | undefined)[], shape: string): boolean {
  const places = shapesInOrder.flatMap((own, at) => (own === shape ? [at] : []));
  return (
    places[0] === 0 &&
    places.length > 1 &&
    places.every((at) => {
      const behind = shapesInOrder.slice(at + 1, at + 1 + fewestBelow);
      return behind.length === fewestBelow && behind.every((own) => own === undefined);
    })
  );
}

const fewestBelow = 2;

type Found = Partial<HeadingParts> & { readonly level: number };
type Counted = HeadingParts & { readonly level: number };

/**
 * The level of a list whose first number is the next one of the headings' own: "7. All ministries report …" is none of what stands under
 * "6. Ministry of Trade". Letters count anew below each.
 */
function goesOn(block: Block, last: Counted | undefined): number | undefined {
  if (block.kind !== 'list' || last?.scheme.startsWith('number') !== true) return undefined;
  const marker = readAnyMarker(`${block.items[0]?.marker ?? ''} x`);
  if (marker?.style !== 'number' || marker.path !== undefined) return undefined;
  return marker.ordinals.some((one) => last.ordinals.includes(one - 1)) ? last.level : undefined;
}

/** @param opening the headings, and what stands below one of them again behind what it quotes */
function sectionsOf(blocks: readonly Block[], opening: ReadonlyMap<Block, Found>): Section[] {
  const sections: Section[] = [];
  let end = 0;
  for (const block of blocks) {
    const { start } = block.span;
    end = Math.max(end, block.span.end);
    const heading = opening.get(block);
    const open = sections.at(-1);
    if (heading !== undefined || open === undefined) {
      const { level = 0, words, label } = heading ?? {};
      sections.push({
        level,
        ...(words === undefined ? {} : { heading: words }),
        ...(label === undefined ? {} : { label }),
        span: { start, end },
      });
    } else sections[sections.length - 1] = { ...open, span: { start: open.span.start, end } };
  }
  return sections;
}
