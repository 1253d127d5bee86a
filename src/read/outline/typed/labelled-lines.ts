import { phraseAt, wordsOf, type LanguagePack, endsInStop } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import { overlaps } from '../../../model/overlap.js';
import { looksLikeBody } from '../../lines/line.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/**
 * Makes a list of lines that answer when, where or whom by a label each: `Time: from 9 p.m. on Saturday`, `Streets without water: …`. Two of
 * them below a line that announces them are one, and three short ones anywhere: no mark stands before them, and none of them is a sentence,
 * though they may be all that a notice tells. What is known to stand beside the message is left alone.
 */
export const withLabelledLines: Step = (draft) => {
  if (draft.turns.length > 0) return draft;
  const blocks: Block[] = [];
  let run: Paragraph[] = [];
  const close = (): void => {
    blocks.push(...(isList(run, blocks.at(-1), draft) ? [listOf(run)] : run));
    run = [];
  };
  for (const block of draft.blocks) {
    if (block.kind === 'paragraph' && isLabelled(block, draft)) run.push(block);
    else {
      close();
      blocks.push(block);
    }
  }
  close();
  return { ...draft, blocks };
};

const isList = (run: readonly Paragraph[], above: Block | undefined, { text, furniture }: DraftArticle): boolean => {
  const isBody = above?.kind === 'paragraph' && !furniture.some(({ span }) => overlaps(span, above.span));
  if (isBody && /[:：]$/u.test(text.slice(above.span.start, above.span.end))) return run.length >= fewestAnnounced;
  const lines = run.map(({ span }) => text.slice(span.start, span.end));
  return run.length >= fewest && !tellCourse(lines) && lines.every((line) => valueOf(line) <= longestAlone);
};

/** "Action: Ann will ask the port.", "Action: Ben will ask the owners.": a label that comes back before sentences marks those among what was said. */
const tellCourse = (lines: readonly string[]): boolean => {
  const labels = lines.filter((line) => endsInStop(line)).map((line) => labelAt.exec(line)?.[1]);
  return new Set(labels).size < labels.length;
};
const fewestAnnounced = 2;
const fewest = 3;

const listOf = (run: readonly Paragraph[]): Block => ({
  kind: 'list',
  span: { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 },
  ordered: false,
  items: run.map(({ span, sentences }) => ({ span, sentences })),
});

/** A few words and a colon, and behind it no more than a slide holds; neither one of a count ("Option A: …", "Bus 4: …", "Field [12]: …") nor who says something. */
function isLabelled({ span }: Paragraph, { text, pack, furniture, title }: DraftArticle): boolean {
  const line = text.slice(span.start, span.end);
  const label = labelAt.exec(line)?.[1];
  return (
    label !== undefined &&
    mayBeLabel(label, pack) &&
    valueOf(line) > 0 &&
    valueOf(line) <= longest &&
    !furniture.some((each) => overlaps(each.span, span)) &&
    (title === undefined || !overlaps(title, span))
  );
}

const labelAt = /^[*_]*(\p{Lu}[^:：.;!?“”"«»()\n]{2,70})[*_]*[:：][*_]*\s/u;

const mayBeLabel = (label: string, pack: LanguagePack): boolean => {
  const words = wordsOf(label);
  return (
    words.length <= longestLabel &&
    !/(?:^|[\s[])(?:\p{N}+|\p{Lu})[\]*_]*$/u.test(label) &&
    phraseAt(pack, 'speakerTitles', words, 0) === 0 &&
    !looksLikeBody(label)
  );
};

/** How many words stand behind the colon. */
const valueOf = (line: string): number => wordsOf(line.slice(line.search(/[:：]/u) + 1)).length;

/** In words; Vietnamese has more of them. */
const longestLabel = 8;
const longest = 60;
const longestAlone = 16;
