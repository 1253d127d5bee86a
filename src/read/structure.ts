import { type LanguagePack, splitSentences } from '../language/index.js';
import type { Article, Block } from '../model/article.js';
import type { Span } from '../model/span.js';
import { withCaptionsAboveCredits } from './captions/above-credits.js';
import { findCaptions } from './captions/find-captions.js';
import { opensWithCaption } from './captions/opens-with-caption.js';
import { wording } from './captions/said-again.js';
import { readHead } from './head.js';
import { type Line, readLines } from './lines/line.js';
import type { Look } from './steps/draft-article.js';

/** What a reader found before the steps that all formats share. */
export interface Structure extends Pick<Article, 'title' | 'subtitle' | 'byline' | 'published' | 'blocks'> {
  /** The format marks headings. */
  readonly marksHeadings?: boolean;
  /** How blocks are set, by where they start. */
  readonly looks?: ReadonlyMap<number, Look>;
}

/** The sentences of a range of the text. */
export type Sentences = (span: Span) => Span[];

/** The captions and the other lines of clean, unwrapped text in reading order, and what stands above them. */
export function readStructure(text: string, pack: LanguagePack): Structure {
  const sentences: Sentences = (span) => splitSentences(text, span, pack);
  const all = readLines(text);
  const captions = findCaptions(all, pack, (span) => sentences(span).length, true);
  const { lines, found } = withCaptionsAboveCredits(all, captions, sentences, pack);
  const { used, ...head } = readHead(lines, (index) => captions.lines.has(index), pack);
  const body = lines.filter((_, index) => !captions.lines.has(index) && !used.has(index));
  const figures = found.map((parts): Block => ({ kind: 'figure', ...parts }));
  const known = new Set(
    found.flatMap(({ caption }) => (caption ? [wording(text.slice(caption.start, caption.end))] : [])),
  );
  const paragraphs = body.flatMap((line, index) => {
    // What an article opens with is its message, even where a caption says it again.
    return blocksOf(line, { text, pack, known: index === 0 ? new Set<string>() : known, sentences });
  });
  const blocks = [...figures, ...paragraphs];
  return { ...head, blocks: blocks.sort((first, second) => first.span.start - second.span.start) };
}

interface Around {
  readonly text: string;
  readonly pack: LanguagePack;
  /** The words of the captions that stand on lines of their own. */
  readonly known: ReadonlySet<string>;
  readonly sentences: Sentences;
}

/** A line as a paragraph, behind the caption that was run into it. */
function blocksOf({ start, end }: Line, { text, pack, known, sentences }: Around): Block[] {
  const [first, ...others] = sentences({ start, end });
  const [second] = others;
  if (first === undefined || second === undefined || !opensWithCaption(text, [first, ...others], known, pack))
    return [{ kind: 'paragraph', span: { start, end }, sentences: first === undefined ? [] : [first, ...others] }];
  return [
    { kind: 'figure', span: first, caption: first },
    { kind: 'paragraph', span: { start: second.start, end }, sentences: others },
  ];
}
