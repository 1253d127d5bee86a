import { type LanguagePack, splitSentences } from '../language/index.js';
import type { Article, Block } from '../model/article.js';
import type { Span } from '../model/span.js';
import { findCaptions } from './captions/find-captions.js';
import { readHead } from './head.js';
import { type Line, readLines } from './line.js';
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
  const lines = readLines(text);
  const captions = findCaptions(lines, pack, (span) => sentences(span).length);
  const { used, ...head } = readHead(lines, (index) => captions.lines.has(index), pack);
  const body = lines.filter((_, index) => !captions.lines.has(index) && !used.has(index));
  const figures = captions.found.map((parts): Block => ({ kind: 'figure', ...parts }));
  const blocks = [...figures, ...body.map((line) => paragraphOf(line, sentences))];
  return { ...head, blocks: blocks.sort((first, second) => first.span.start - second.span.start) };
}

function paragraphOf({ start, end }: Line, sentences: Sentences): Block {
  return { kind: 'paragraph', span: { start, end }, sentences: sentences({ start, end }) };
}
