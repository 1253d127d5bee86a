import { type LanguagePack, phraseAt, wordsOf } from '../../language/index.js';
import type { Block } from '../../model/article.js';

/** Where a text goes on under its own heading behind the parts of an act that it quotes with their headings. */
export interface BehindQuoted {
  /** The levels of the headings that are quoted, by place: they stand below the text's own, however they were set. */
  readonly quoted: ReadonlyMap<number, number>;
  /** The levels of the paragraphs that are the text's own again, by place: right below the heading that they stand under. */
  readonly resumed: ReadonlyMap<number, number>;
}

/**
 * What explains the law cites a provision ("Căn cứ Điều 5 Nghị định … như sau:"), quotes it with its title, and concludes ("Như vậy, …"):
 * what it concludes answers its own heading, not the title of what it quoted. The next citation under the same heading does so too.
 *
 * @param blocks in reading order, headings with their levels
 */
export function behindQuoted(blocks: readonly Block[], text: string, pack: LanguagePack): BehindQuoted {
  const quoted = new Map<number, number>();
  const resumed = new Map<number, number>();
  let holder: Heading | undefined;
  for (let place = 0; place < blocks.length; place += 1) {
    const block = blocks[place];
    if (block?.kind === 'heading') holder = block;
    if (holder === undefined || !citesPart(blocks, place, text, pack)) continue;
    const end = conclusionBehind(blocks, place + 1, holder, text, pack);
    if (end === undefined) continue;
    const own = holder.level + 1;
    const levels = blocks.slice(place + 1, end).flatMap((one) => (one.kind === 'heading' ? [one.level] : []));
    const lower = Math.max(0, own - Math.min(...levels));
    for (let at = place + 1; at < end; at += 1) {
      const part = blocks[at];
      if (part?.kind === 'heading') quoted.set(at, part.level + lower);
      else if (citesPart(blocks, at, text, pack)) resumed.set(at, own);
    }
    resumed.set(end, own);
    place = end;
  }
  return { quoted, resumed };
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** Whether a paragraph cites a provision whose title stands right below. */
const citesPart = (blocks: readonly Block[], place: number, text: string, pack: LanguagePack): boolean =>
  blocks[place + 1]?.kind === 'heading' && cites(blocks[place], text, pack);

/** A paragraph that ends in a colon and names a part of an act: "… điểm a khoản 1 Điều 6 Luật …:". */
function cites(block: Block | undefined, text: string, pack: LanguagePack): boolean {
  if (block?.kind !== 'paragraph') return false;
  const line = text.slice(block.span.start, block.span.end);
  if (!/[:：][*_]*\s*$/u.test(line)) return false;
  const words = wordsOf(line);
  return words.some(
    ({ key }, at) =>
      pack.divisions.some((names) => names.includes(key)) &&
      /^(?:[\d.]+|[ivxlc]+)\p{Ll}?$/u.test(words[at + 1]?.key ?? ''),
  );
}

/** The first paragraph that concludes. */
function conclusionBehind(
  blocks: readonly Block[],
  from: number,
  holder: Heading,
  text: string,
  pack: LanguagePack,
): number | undefined {
  for (let at = from; at < Math.min(blocks.length, from + mostQuoted); at += 1) {
    const block = blocks[at];
    if (block === undefined || (block.kind === 'heading' && at > from && endsHolder(holder, block, text)))
      return undefined;
    if (block.kind === 'paragraph' && concludes(block, text, pack)) return at;
  }
  return undefined;
}
const mostQuoted = 60;

/** The next question; under any other heading, one that stands as high. */
function endsHolder(holder: Heading, next: Heading, text: string): boolean {
  const asks = ({ span }: Heading): boolean => /[?？][*_]*\s*$/u.test(text.slice(span.start, span.end));
  return asks(holder) ? asks(next) : next.level <= holder.level;
}

const concludes = ({ span }: Block, text: string, pack: LanguagePack): boolean =>
  phraseAt(pack, 'conclusions', wordsOf(text.slice(span.start, span.end)), 0) > 0;
