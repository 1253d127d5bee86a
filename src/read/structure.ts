import { type LanguagePack, splitSentences } from '../language/index.js';
import type { Article, Block } from '../model/article.js';
import type { Span } from '../model/span.js';
import { findCaptions } from './caption.js';
import { readHead } from './head.js';
import { readHeading } from './heading.js';
import { type Line, readLines } from './line.js';
import { type MarkedLine, readList } from './list.js';
import { readMarker } from './marker.js';
import type { Look } from './steps/draft-article.js';
import { readTable } from './table.js';

/** What a reader found before the steps that all formats share. */
export interface Structure extends Pick<Article, 'title' | 'subtitle' | 'byline' | 'published' | 'blocks'> {
  /** The format marks headings. */
  readonly marksHeadings?: boolean;
  /** How blocks are set, by where they start. */
  readonly looks?: ReadonlyMap<number, Look>;
}

/** The sentences of a range of the text. */
export type Sentences = (span: Span) => Span[];

/** The blocks of clean, unwrapped text in reading order, and what stands above them. */
export function readStructure(text: string, pack: LanguagePack): Structure {
  const sentences: Sentences = (span) => splitSentences(text, span, pack);
  const lines = readLines(text);
  const captions = findCaptions(lines, pack, (span) => sentences(span).length);
  const { used, ...head } = readHead(lines, (index) => captions.lines.has(index), pack);
  const body = lines.filter((_, index) => !captions.lines.has(index) && !used.has(index));
  const figures = captions.found.map((parts): Block => ({ kind: 'figure', ...parts }));
  const blocks = [...figures, ...readBody(body, sentences)];
  return { ...head, blocks: blocks.sort((first, second) => first.span.start - second.span.start) };
}

/**
 * The headings, lists, tables and passages that lines are by their wording.
 *
 * @param may which of them are looked for beside lists, tables and passages
 */
export function readBody(body: readonly Line[], sentences: Sentences, may = { headings: true }): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < body.length; index += 1) {
    const table = readTable(body, index);
    if (table !== undefined) {
      blocks.push(table.block);
      index += table.lines - 1;
      continue;
    }
    const heading = may.headings ? readHeading(body, index) : undefined;
    const items = heading === undefined ? readList(body, index) : [];
    if (heading !== undefined) blocks.push({ kind: 'heading', ...heading });
    else if (items.length > 0) blocks.push(listOf(items, sentences));
    else blocks.push(passageOf(body[index], sentences));
    index += Math.max(0, items.length - 1);
  }
  return blocks;
}

function listOf(items: readonly MarkedLine[], sentences: Sentences): Block {
  return {
    kind: 'list',
    span: { start: items[0]?.line.start ?? 0, end: items.at(-1)?.line.end ?? 0 },
    ordered: items[0]?.marker.style !== 'bullet',
    items: items.map(({ line, marker }) => {
      const span = { start: line.start + marker.length, end: line.end };
      return { span, marker: marker.text, sentences: sentences(span) };
    }),
  };
}

/** A paragraph, or a quotation that is marked with `>`. A lone dash before a paragraph is left out. */
function passageOf(line: Line | undefined, sentences: Sentences): Block {
  const text = line?.text ?? '';
  const quoted = /^> ?/.exec(text)?.[0].length;
  const marker = readMarker(text);
  const { start, end } = spanOf(line);
  const span = { start: start + (quoted ?? (marker?.style === 'bullet' ? marker.length : 0)), end };
  return { kind: quoted === undefined ? 'paragraph' : 'quote', span, sentences: sentences(span) };
}

const spanOf = (line: Line | undefined): Span => ({ start: line?.start ?? 0, end: line?.end ?? 0 });
