import { namesDivision, wordsOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading } from '../../reading.js';
import { type Count, countOf, countsOn } from './count.js';
import { stepNumber } from './steps.js';

/** An item of a list block. */
export interface ListEntry {
  /** Place of its block in `Article.blocks`. */
  readonly block: number;
  /** Place of the item in its block. */
  readonly item: number;
  readonly span: Span;
  readonly count: Count;
}

/** Items that stand side by side, in one block or in several that carry one count on. */
export interface ListRun {
  readonly entries: readonly ListEntry[];
  /** The item that they stand in. */
  readonly above?: ListEntry;
}

/**
 * The lists of an article and the lists inside their items, each by itself. What explains an item may stand in paragraphs below
 * it, which part a list into blocks: a count goes on behind them, and so does a sign where nothing in between announces or heads a list.
 */
export const listRunsOf = (reading: Reading): ListRun[] => {
  const runs: Run[] = [];
  let open: Run[] = [];
  let section = 0;
  reading.article.blocks.forEach((block, index) => {
    while ((reading.sections[section + 1]?.span.start ?? Infinity) <= block.span.start) section += 1;
    const level = reading.sections[section]?.level ?? 0;
    if (block.kind === 'heading') open = open.filter((run) => run.level < level && isCounted(run));
    if ((block.kind === 'paragraph' || block.kind === 'quote') && parts(reading, block.span))
      open = citesProvision(reading, block.span) ? [] : open.filter(isCounted);
    if (block.kind !== 'list') return;
    let inBlock: Run[] = [];
    block.items.forEach(({ span, marker, depth = 0 }, item) => {
      const step = stepNumber(reading, span);
      const count = step === undefined ? countOf(marker) : { family: 'step', numbers: [step] };
      const entry: ListEntry = { block: index, item, span, count };
      inBlock = inBlock.filter((run) => run.depth <= depth);
      const around = inBlock.at(-1);
      let run = around?.depth === depth ? around : undefined;
      // Behind the mark of a law that is cited a count begins anew.
      if (item === 0 && !/[“"„«]/u.test(reading.text.charAt(block.span.start)))
        run = open.findLast((one) => carriesOn(reading, one, entry));
      if (run === undefined) {
        const above = around?.entries.at(-1);
        // A count from its start ends the same count above it, and every sign.
        if (above === undefined) open = open.filter((one) => isCounted(one) && familyOf(one) !== entry.count.family);
        run = { entries: [], ...(above === undefined ? {} : { above }), level, depth };
        open.push(run);
        runs.push(run);
      } else open = open.slice(0, open.indexOf(run) + 1);
      run.entries.push(entry);
      run.depth = depth;
      if (run !== around) inBlock.push(run);
    });
  });
  return runs;
};

interface Run extends ListRun {
  readonly entries: ListEntry[];
  /** Of the section that it begins in. */
  readonly level: number;
  /** In the block of its last item. */
  depth: number;
}

const announces = ({ text }: Reading, { end }: Span): boolean => text.charAt(end - 1) === ':';

/** "Ngoài ra, Điều 5 Nghị định … quy định như sau:": what is counted below that is another law's, whatever number it begins with. */
const citesProvision = (reading: Reading, span: Span): boolean => {
  if (!announces(reading, span)) return false;
  const words = wordsOf(reading.text, span.start, span.end);
  return words.some(({ key }, at) => namesDivision(reading.pack, key) && /^\d/u.test(words[at + 1]?.key ?? ''));
};

/** What announces a list, or names one like a heading, ends the list above it. */
const parts = (reading: Reading, span: Span): boolean => announces(reading, span) || namesList(reading, span);

/** A line of few words without a stop. */
export const namesList = ({ text, pack }: Reading, { start, end }: Span): boolean =>
  !/[.,;!?…]["”’»)*_]*$/u.test(text.slice(start, end)) &&
  wordsOf(text, start, end).length <= pack.slideWords * mostOfName;
const mostOfName = 0.25;

const familyOf = ({ entries }: ListRun): string | undefined => entries[0]?.count.family;

const isCounted = ({ entries }: ListRun): boolean => (entries[0]?.count.numbers.length ?? 0) > 0;

const carriesOn = (reading: Reading, { entries }: ListRun, next: ListEntry): boolean => {
  const last = entries.at(-1);
  if (last === undefined || !countsOn(last.count, next.count)) return false;
  if (last.count.numbers.length > 0) return true;
  return next.block - last.block <= (announces(reading, last.span) ? furthestAnnounced : furthest);
};

/** Behind more blocks than this a sign is that of another list; what an item announces may be longer. */
const furthest = 3;
const furthestAnnounced = 6;
