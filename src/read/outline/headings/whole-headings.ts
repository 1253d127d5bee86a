import { wordsOf } from '../../../language/index.js';
import type { Block, Furniture } from '../../../model/article.js';
import { readMarker } from '../../lines/marker.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';
import { readDivision } from '../../lines/division.js';
import { isMostlyCapitals } from '../../lines/title-shape.js';

/**
 * Joins a heading to the rest of it on the line right below: one that goes on in small letters, or the title of a division whose line
 * holds its number alone. A line that says the end of its heading once more is an echo of a scan, and no part of either.
 */
export const withWholeHeadings: Step = (draft) => {
  const { text, pack } = draft;
  const blocks: Block[] = [];
  const echoes: Furniture[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    const above = blocks.at(-1);
    if (above !== undefined && isEchoOf(above, block, text)) {
      echoes.push({ kind: 'page', span: block.span });
      continue;
    }
    const gap = above === undefined ? '' : text.slice(above.span.end, block.span.start);
    const isBelow = above?.kind === 'heading' && block.kind === 'paragraph' && /^\s*\n\s*$/.test(gap);
    if (
      above !== undefined &&
      (isTitleOf(above, block, draft) || isRestOfTitle(above, block, draft.blocks[index + 1], draft))
    ) {
      blocks[blocks.length - 1] = {
        kind: 'heading',
        level: levelOf(above),
        span: { start: above.span.start, end: block.span.end },
      };
      continue;
    }
    if (!isBelow) {
      blocks.push(block);
      continue;
    }
    const heading = text.slice(above.span.start, above.span.end);
    const line = text.slice(block.span.start, block.span.end);
    const division = readDivision(heading, pack);
    const isNumber = division !== undefined && heading.slice(division.length).trim() === '';
    const isItem = readMarker(line) !== undefined;
    // Below a line left blank, what goes on is no sentence, and what it goes on from is no short heading over a command in small letters.
    const isNext = !gap.includes('\n\n');
    const mayGoOn = isNext || (heading.length >= shortestParted && !/[.;:!?…]["”»)]*$/u.test(line));
    const isTorn = /^\p{Ll}/u.test(line) && /[\p{L}\p{N},|]$/u.test(heading) && line.length <= longestRest;
    if (
      (isTorn && mayGoOn && !isItem) ||
      (isNumber && isNext && isMostlyCapitals(line) && line.length <= longestCapitals)
    )
      blocks[blocks.length - 1] = { ...above, span: { start: above.span.start, end: block.span.end } };
    else blocks.push(block);
  }
  if (blocks.length === draft.blocks.length) return draft;
  return { ...draft, blocks, furniture: [...draft.furniture, ...echoes] };
};

/** `of the northern gate` below `Keys of the northern gate`. */
function isEchoOf(above: Block, block: Block, text: string): boolean {
  if (above.kind !== 'heading' || block.kind !== 'paragraph') return false;
  const [heading, line] = [above, block].map(({ span }) => wordsOf(text.slice(span.start, span.end)));
  if (heading === undefined || line === undefined || line.length < fewestOfEcho || line.length > heading.length)
    return false;
  const end = heading.slice(-line.length);
  return line.every(({ key }, at) => key === end[at]?.key);
}

/** Fewer words may be what the section says. */
const fewestOfEcho = 2;

/** `## Chapter II` and `### SUPPORT FOR FERRIES`: the format marks the number of a division and its title as two headings. */
function isTitleOf(above: Block, block: Block, { text, pack }: DraftArticle): boolean {
  if (above.kind !== 'heading' || block.kind !== 'heading' || block.level < above.level) return false;
  const [number, title] = [above, block].map(({ span }) => text.slice(span.start, span.end));
  if (number === undefined || title === undefined) return false;
  const division = readDivision(number, pack);
  return (
    division !== undefined &&
    /^[\s.:]*$/.test(number.slice(division.length)) &&
    isMostlyCapitals(title) &&
    readDivision(title, pack) === undefined
  );
}

/**
 * `BOARD` below `Chapter II` with `THE HARBOUR OFFICE AND ITS`, and above "Article 5": between a chapter and its first article nothing in capitals
 * has a heading of its own.
 */
function isRestOfTitle(above: Block, block: Block, below: Block | undefined, { text, pack }: DraftArticle): boolean {
  if (above.kind !== 'heading' || block.kind !== 'heading' || below?.kind !== 'heading') return false;
  const [title = '', line = '', next = ''] = [above, block, below].map(({ span }) => text.slice(span.start, span.end));
  const [chapter, inner, article] = [title, line, next].map((each) => readDivision(each.replaceAll('\n', ' '), pack));
  return (
    chapter !== undefined &&
    article !== undefined &&
    article.rank > chapter.rank &&
    isMostlyCapitals(title.slice(chapter.length)) &&
    isMostlyCapitals(line) &&
    inner === undefined &&
    readMarker(line) === undefined
  );
}

const levelOf = (block: Block): number => (block.kind === 'heading' ? block.level : 1);

/** In letters: of a heading whose rest stands below a blank line. */
const shortestParted = 40;
/** Of what a line of the title may hold; a sentence that says more is text. */
const longestRest = 160;
/** Nobody writes sentences in capitals, and a chapter may be called after three papers that it changes. */
const longestCapitals = 400;
