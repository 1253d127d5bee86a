import { namesDivision, type LanguagePack, phraseAt, type Word, wordsOf } from '../../language/index.js';
import type { Block } from '../../model/article.js';
import { readDivision } from '../lines/division.js';

/** Where a text goes on under its own heading behind the parts of an act that it quotes with their headings. */
export interface BehindQuoted {
  /** The levels of the headings that are quoted, by place: they stand below the text's own, however they were set. */
  readonly quoted: ReadonlyMap<number, number>;
  /** The levels of the paragraphs that are the text's own again, by place: right below the heading that they stand under. */
  readonly resumed: ReadonlyMap<number, number>;
}

/**
 * What explains the law cites a provision ("Căn cứ Điều 5 Nghị định … như sau:"), quotes it with its title, and concludes ("Như vậy, …") or
 * cites the next: what it says itself answers its own heading, not the title of what it quoted.
 *
 * @param blocks in reading order, headings with their levels
 */
export function behindQuoted(blocks: readonly Block[], text: string, pack: LanguagePack): BehindQuoted {
  const quoted = new Map<number, number>();
  const resumed = new Map<number, number>();
  let holder: Heading | undefined;
  let open: number[] = [];
  blocks.forEach((block, place) => {
    if (block.kind === 'heading') {
      const above = blocks[place - 1];
      const isQuoted = open.length > 0 && !endsHolder(holder, block, text);
      if (isQuoted || quotes(above, block, holder, text, pack)) open.push(place);
      else [holder, open] = [block, []];
    } else if (open.length > 0 && goesOnItself(blocks, { place, quoted: open[0] ?? place, holder }, text, pack)) {
      const own = (holder?.level ?? 0) + 1;
      const levels = open.map((at) => levelOf(blocks[at]));
      const lower = Math.max(0, own - Math.min(...levels));
      for (const [index, at] of open.entries()) quoted.set(at, (levels[index] ?? own) + lower);
      resumed.set(place, own);
      open = [];
    }
  });
  return { quoted, resumed };
}

/** Whether a block behind what is quoted is the text's own again. */
function goesOnItself(blocks: readonly Block[], at: Quotation, text: string, pack: LanguagePack): boolean {
  const block = blocks[at.place];
  if (block?.kind === 'paragraph' && isOwn(linesOf(block, text), pack)) return true;
  // "Điều 13. Fees": the heading of another provision holds nothing that the text says itself.
  const isProvision = at.holder !== undefined && readDivision(linesOf(at.holder, text), pack) !== undefined;
  return !isProvision && (standsBehindMark(blocks, at, text) || countsOn(blocks, at, text));
}

/** The place of a block, that of the heading with which a quotation above it begins, and the heading that both stand under. */
interface Quotation {
  readonly place: number;
  readonly quoted: number;
  readonly holder: Heading | undefined;
}

/** Whether the block above ends in the mark that closes what is quoted, which opened above it or nowhere. */
function standsBehindMark(blocks: readonly Block[], { place, quoted }: Quotation, text: string): boolean {
  const [above, first] = [blocks[place - 1], blocks[quoted]];
  if (above === undefined || first === undefined || place - 1 <= quoted) return false;
  const mark = closingMark.exec(linesOf(above, text))?.[1];
  if (mark === undefined) return false;
  const own = text.slice(above.span.start, above.span.end);
  const opening = openingMarks[mark] ?? mark;
  const timesOf = (sign: string): number => own.split(sign).length - 1;
  return opening === mark ? timesOf(mark) % 2 === 1 : timesOf(opening) < timesOf(mark);
}
const closingMark = /([”"»])[.;]?[*_]*\s*$/u;
const openingMarks: Readonly<Record<string, string>> = { '”': '“', '»': '«' };

/** "(2) Fees:", where "(1) Times:" stands above what is quoted, and nothing in that is counted so. */
function countsOn(blocks: readonly Block[], { place, quoted, holder }: Quotation, text: string): boolean {
  const number = roundNumber(blocks[place], text);
  if (number === undefined || number < 2) return false;
  return (
    blocks
      .slice(0, quoted)
      .some((block) => block.span.start > (holder?.span.start ?? -1) && roundNumber(block, text) === number - 1) &&
    !blocks.slice(quoted, place).some((block) => roundNumber(block, text) !== undefined)
  );
}

/** "(2)", at the beginning of a paragraph or of a list. */
function roundNumber(block: Block | undefined, text: string): number | undefined {
  const marker = block?.kind === 'list' ? block.items[0]?.marker : undefined;
  const opening = block === undefined ? '' : (marker ?? linesOf(block, text));
  const digits = /^[*_]*\((\d{1,2})\)/u.exec(opening)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

type Heading = Extract<Block, { kind: 'heading' }>;

const linesOf = ({ span }: Block, text: string): string => text.slice(span.start, span.end);
const levelOf = (block: Block | undefined): number => (block?.kind === 'heading' ? block.level : 1);
/** Emphasis may close behind the mark; a quotation may not, since a question that is quoted is no heading of an interview's. */
const asks = (heading: Heading, text: string): boolean => /[?？][*_]*\s*$/u.test(linesOf(heading, text));

/** Whether a line right above a heading cites what it is the title of: below a question any, else the very division that is named. */
function quotes(
  above: Block | undefined,
  heading: Heading,
  holder: Heading | undefined,
  text: string,
  pack: LanguagePack,
): boolean {
  const line = above?.kind === 'paragraph' ? linesOf(above, text) : '';
  if (!announces(line) || !namesPart(wordsOf(line), pack)) return false;
  if (holder !== undefined && asks(holder, text)) return true;
  const own = linesOf(heading, text);
  const name = own.slice(0, readDivision(own, pack)?.name ?? 0).toLowerCase();
  const behind = name === '' ? [] : line.toLowerCase().split(name).slice(1);
  return behind.some((rest) => !/^[\p{L}\d]/u.test(rest));
}

/** The next question; under any other heading, one that stands as high. */
const endsHolder = (holder: Heading | undefined, next: Heading, text: string): boolean =>
  holder !== undefined && asks(holder, text) ? asks(next, text) : next.level <= (holder?.level ?? Infinity);

/** What concludes, cites another provision, or founds itself on one: no paragraph of an act that is quoted. */
function isOwn(line: string, pack: LanguagePack): boolean {
  const words = wordsOf(line);
  const basis = phraseAt(pack, 'legalBases', words, 0);
  return (
    phraseAt(pack, 'conclusions', words, 0) > 0 ||
    (announces(line) && namesPart(words, pack)) ||
    (basis > 0 && namesPart(words.slice(basis, basis + 2), pack))
  );
}

const announces = (line: string): boolean => /[:：][*_]*\s*$/u.test(line);

/** "… điểm a khoản 1 Điều 6 Luật …" */
const namesPart = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some(
    ({ key }, at) => namesDivision(pack, key) && /^(?:[\d.]+|[ivxlc]+)\p{Ll}?$/u.test(words[at + 1]?.key ?? ''),
  );
