import { type LanguagePack, splitSentences } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';
import { type DivisionHeading, divisionHeadings } from './division-headings.js';
import { endsSentence } from '../../lines/line.js';
import { citedPlaces } from '../cited-provisions.js';
import { entriesOf, type Entry, wordsOfEntry } from '../entry.js';
import { isStoppedTitle, isTitleLike, longestNumbered } from '../../lines/title-shape.js';
import { imprintPlaces } from './imprint.js';
import { loneHeadings } from './lone/lone-headings.js';
import { areHeadings, headingsAmong } from './numbered-headings.js';
import { seriesOf } from '../series.js';

/** Makes headings of the lines that are some by their marks, their number or their shape; those that the format marks stay. */
export const withHeadings: Step = (draft) => {
  const entries = entriesOf(draft);
  const cited = citedPlaces(entries);
  const divisions = divisionHeadings(entries, cited);
  const numbered = numberedPlaces(entries, cited, draft.pack);
  const typed = new Map(entries.map((entry, place) => [place, typedLevel(entry)] as const));
  const known = new Set([
    ...divisions.keys(),
    ...numbered,
    ...[...typed].flatMap(([place, level]) => (level === undefined ? [] : [place])),
  ]);
  const marked = draft.marksHeadings;
  // No place beyond the text: one span whose start is no small whole number makes V8 keep each number of all spans in a box of its own.
  const inTurns = { start: draft.turns[0]?.span.start ?? draft.text.length, end: draft.turns.at(-1)?.span.end ?? 0 };
  const isSaid = ({ start, end }: Entry): boolean => start >= inTurns.start && end <= inTurns.end;
  const title = draft.title && draft.text.slice(draft.title.start, draft.title.end);
  const asked = new Set(draft.turns.filter(({ kind }) => kind === 'question').map(({ span }) => span.start));
  const imprint = new Set(imprintPlaces(entries, draft));
  const lone = loneHeadings(entries, known, {
    pack: draft.pack,
    marked,
    leavesUpper: leavesUpper(draft),
    title,
    imprint,
  });
  const blocks: Block[] = [];
  const shapes = new Map(draft.shapes);
  let skipped: Block | undefined;
  entries.forEach((entry, place) => {
    const { block, start } = entry;
    if (block === skipped) return;
    const level = typed.get(place);
    const isNumbered = (numbered.has(place) || divisions.has(place)) && !asked.has(start);
    // The title of an article that an act quotes is part of what it quotes.
    const shape = isNumbered ? 'numbered' : isSaid(entry) || cited.has(place) ? undefined : lone.get(place);
    if (level !== undefined)
      blocks.push({ kind: 'heading', span: { start: start + level + 1, end: entry.end }, level });
    else if (shape === undefined) {
      if (blocks.at(-1) !== block) blocks.push(block);
    } else {
      const made = headingOf(entry, entries[place + 1], divisions.get(place), draft);
      if (made.skipped !== undefined) skipped = made.skipped;
      if (entry.kind !== 'heading') shapes.set(start, shape);
      blocks.push(...made.blocks);
    }
  });
  return { ...draft, blocks, shapes };
};

/** Whether all headings that the format marks stand two levels below the title. */
export const leavesUpper = ({ blocks, title }: Pick<DraftArticle, 'blocks' | 'title'>): boolean => {
  const levels = blocks.flatMap((block) =>
    block.kind === 'heading' && block.span.start !== title?.start ? [block.level] : [],
  );
  return levels.length > 1 && Math.min(...levels) > belowTitle;
};
const belowTitle = 2;

/** @param cited what is quoted in full: its own numbers head nothing of the text */
function numberedPlaces(
  entries: readonly Entry[],
  cited: ReadonlyMap<number, number>,
  pack: LanguagePack,
): Set<number> {
  const places = new Set<number>();
  const series = seriesOf(entries);
  for (const each of new Set(series.values())) {
    const lines = each.filter((place) => isWholeLine(entries, place));
    if (lines.length < each.length) continue;
    // Steps are all headings or none: one that lacks its stop is no other step.
    const areSteps = entries[each[0] ?? -1]?.marker?.named !== undefined;
    const among = areSteps ? [] : headingsAmong(entries, each, pack);
    for (const place of areHeadings(entries, each, pack) ? each : among) places.add(place);
  }
  entries.forEach((entry, place) => {
    const alone = series.get(place) === undefined && entry.marker !== undefined && entry.marker.style !== 'bullet';
    if (alone && entry.division === undefined && isWholeLine(entries, place) && areHeadings(entries, [place], pack))
      places.add(place);
  });
  for (const place of [...places]) if (entries[place]?.kind === 'heading' || cited.has(place)) places.delete(place);
  return places;
}

/** A line, or the first item of a list whose others are deeper. */
function isWholeLine(entries: readonly Entry[], place: number): boolean {
  const entry = entries[place];
  if (entry?.block.kind !== 'list') return entry !== undefined;
  return entries[place - 1]?.block !== entry.block && entry.block.items.length === 1;
}

/** As many signs as stand before a heading that is typed as in Markdown. */
function typedLevel({ kind, text }: Entry): number | undefined {
  return kind === 'line' ? /^(#{1,6}) +(?=\S)/.exec(text)?.[1]?.length : undefined;
}

/** The blocks that a heading's line makes, and the block below that it takes in. */
function headingOf(
  entry: Entry,
  next: Entry | undefined,
  heading: DivisionHeading | undefined,
  { text, pack }: DraftArticle,
): { blocks: Block[]; skipped?: Block } {
  const level = entry.block.kind === 'heading' ? entry.block.level : openLevel;
  const { start, end } = entry;
  if (heading?.takesNext === true && next !== undefined)
    return { blocks: [{ kind: 'heading', span: { start, end: next.end }, level }], skipped: next.block };
  const name = entry.division?.name ?? markerEnd(entry);
  if (name > 0 && (heading?.splits ?? isSentence(wordsOfEntry(entry), pack))) {
    const rest = { start: end - wordsOfEntry(entry).length, end };
    return {
      blocks: [
        { kind: 'heading', span: { start, end: start + name }, level },
        { kind: 'paragraph', span: rest, sentences: splitSentences(text, rest, pack) },
      ],
    };
  }
  // "§ 10-105. Repealer." is called "Repealer".
  const stop = heading !== undefined && entry.kind === 'line' && /[^.]\.$/u.test(entry.text) && name > 0 ? 1 : 0;
  const isWhole = stop === 0 || wordsOfEntry(entry).trim() === '';
  return { blocks: [{ kind: 'heading', span: { start, end: isWhole ? end : end - stop }, level }] };
}

/** Signs of emphasis may stand before it. */
const markerEnd = ({ text, marker }: Entry): number =>
  marker === undefined || marker.named !== undefined ? 0 : text.indexOf(marker.text) + marker.text.length;

/** A count of headings may hold one that says all in a sentence. */
const isSentence = (words: string, pack: LanguagePack): boolean =>
  endsSentence(words) && !isTitleLike(words, longestNumbered) && !isStoppedTitle(words, pack);

/** Until all headings are known. */
const openLevel = 6;
