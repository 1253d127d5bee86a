import type { Block, ListItem } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { LanguagePack } from '../../language/index.js';
import { type Marker, readAnyMarker, readMarker } from '../lines/marker.js';
import type { DraftArticle, Look } from '../steps/draft-article.js';
import { type Division, readDivision } from '../lines/division.js';
import { scriptedPattern } from '../../language/index.js';

type ListBlock = Extract<Block, { kind: 'list' }>;

/** What a document's structure is told from: a line of text, an item of a list that the format marks, or what is neither. */
export interface Entry extends Span {
  /** A line and a heading are a block of their own; items of one list share it. */
  readonly kind: 'line' | 'item' | 'heading' | 'other';
  readonly block: Block;
  /** With its marker; empty for what is no line. */
  readonly text: string;
  readonly marker?: Marker | undefined;
  readonly division?: Division | undefined;
  readonly look?: Look | undefined;
  /** What the format makes of it. */
  readonly item?: ListItem;
  /** How far it is set in, as far as that compares with others of its source. */
  readonly indent: number;
  /** An empty line stands before it. */
  readonly opensGroup: boolean;
}

/** The entries of a draft, in order. */
export function entriesOf({ blocks, text, pack, looks }: DraftArticle): Entry[] {
  const entries: Entry[] = [];
  let end = 0;
  for (const block of blocks) {
    const { span } = block;
    const opensGroup = !/^[*_:]*\n *[*_]*$/.test(text.slice(end, span.start));
    end = Math.max(end, span.end);
    if (block.kind === 'list') entries.push(...itemsOf(block, text));
    else if (block.kind !== 'paragraph' && block.kind !== 'heading')
      entries.push({ kind: 'other', block, ...span, text: '', indent: 0, opensGroup });
    else {
      const line = text.slice(span.start, span.end);
      entries.push({
        kind: block.kind === 'heading' ? 'heading' : 'line',
        block,
        ...span,
        text: line,
        marker: stepMarker(line, pack) ?? typedMarker(line) ?? citedMarker(line),
        division: readDivision(line, pack),
        look: looks.get(span.start),
        indent: indentBefore(text, span.start),
        opensGroup,
      });
    }
  }
  return entries;
}

function itemsOf(block: ListBlock, text: string): Entry[] {
  let start = block.span.start;
  return block.items.map((item, index): Entry => {
    const entry: Entry = {
      kind: 'item',
      block,
      item,
      start,
      end: item.span.end,
      text: text.slice(start, item.span.end),
      marker: markerOf(item.marker ?? '', text.slice(start, item.span.start), text.slice(start, item.span.end)),
      indent: 2 * (item.depth ?? 0),
      opensGroup: index === 0,
    };
    start = nextWord(text, item.span.end);
    return entry;
  });
}

/** "**(2) **The owner …", "** - The owner …": signs of emphasis that were typed before a marker, and right behind it. */
function typedMarker(line: string): Marker | undefined {
  const plain = readAnyMarker(line);
  const signs = plain === undefined ? /^(?:[*_]{2,3} ?|[*_])(?=\S)/.exec(line)?.[0] : undefined;
  if (signs === undefined) return plain;
  const rest = line.slice(signs.length);
  const closed = /^([^\s*_]{1,6}) ?[*_]{1,3} *(?=\S)/.exec(rest);
  const found = readMarker(closed === null ? rest : `${closed[1] ?? ''} x`);
  if (found === undefined) return undefined;
  return { ...found, length: signs.length + (closed?.[0].length ?? found.length) };
}

/** “1. The owner …”: of a law that is cited the first provision stands behind the mark that opens it. */
function citedMarker(line: string): Marker | undefined {
  const mark = /^[“"„«] ?/u.exec(line)?.[0];
  const found = mark === undefined ? undefined : readMarker(line.slice(mark.length));
  return mark === undefined || found === undefined || (found.style !== 'number' && found.style !== 'letter')
    ? undefined
    : { ...found, length: mark.length + found.length };
}

/** "Step 2: …", "**- Bước 3:** …": a step is counted by its name, which is all its words where it holds nothing but items. */
function stepMarker(line: string, { stepWords }: LanguagePack): Marker | undefined {
  const [whole = '', before = '', word = '', number] = countedStep.exec(line) ?? [];
  if (number === undefined || !stepWords.includes(word.toLowerCase())) return undefined;
  const bullet = /[-–•+]/u.exec(before)?.[0];
  const isBare = whole.length === line.length;
  const nameAt = bullet === undefined ? 0 : before.length;
  return {
    text: bullet ?? '',
    length: isBare ? nameAt : whole.length,
    style: 'number',
    stop: word.toLowerCase(),
    ordinals: [Number(number)],
    named: whole.length,
  };
}

const countedStep = scriptedPattern(
  '^((?:[*_]{1,3} ?)?(?:[-–•+] ?)?)(?:[*_]{1,3} ?)?(\\p{L}+) (\\d{1,2}) ?[:.](?=\\s|[*_]|$)[\\s*_]*',
);

/** What a format gives as a marker may be a sign of its own. */
function markerOf(sign: string, written: string, line: string): Marker {
  const read = readAnyMarker(line);
  if (read?.length === written.length) return read;
  return { text: sign, length: written.length, style: 'bullet', stop: '', ordinals: [] };
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

function indentBefore(text: string, start: number): number {
  let at = start;
  while (text.charAt(at - 1) === ' ') at -= 1;
  return at === 0 || text.charAt(at - 1) === '\n' ? start - at : 0;
}

/** The words behind marker, number or the name of a step. */
export const wordsOfEntry = ({ text, marker, division }: Entry): string =>
  text.slice(division?.length ?? marker?.named ?? marker?.length ?? 0);
