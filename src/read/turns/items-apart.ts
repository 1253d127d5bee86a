import { type LanguagePack, splitSentences, wordsOf } from '../../language/index.js';
import type { Block, ListItem } from '../../model/article.js';
import { saysOnly } from '../furniture/wording.js';
import { type Entry, wordsOfEntry } from '../outline/entry.js';
import type { DraftArticle } from '../steps/draft-article.js';
import type { Opening } from './labelled-turns.js';

type ListBlock = Extract<Block, { kind: 'list' }>;

/**
 * Takes the lists apart whose items are turns, so that what is said is paragraphs however it was typed: an item that goes on with one
 * is a paragraph, and those that are set in below one are a list of their own.
 *
 * @param opened whether a turn begins at a place
 * @returns the entries with their new blocks, as many as before, and the places of those at which a turn is over
 */
export function withItemsApart(
  entries: readonly Entry[],
  opened: (place: number) => boolean,
  draft: DraftArticle,
): { readonly entries: Entry[]; readonly ends: ReadonlySet<number> } {
  const said = new Set(entries.flatMap(({ kind, block }, place) => (kind === 'item' && opened(place) ? [block] : [])));
  const apart: Entry[] = [];
  const ends = new Set<number>();
  let depth: number | undefined;
  for (let place = 0; place < entries.length; place += 1) {
    const entry = entries[place];
    if (entry === undefined) break;
    if (entry.block.kind !== 'list' || entry.item === undefined || !said.has(entry.block)) {
      apart.push(entry);
      continue;
    }
    if (entries[place - 1]?.block !== entry.block) depth = undefined;
    // "Go" above what others say on it is a matter of its own, and nobody's words.
    if (depth !== undefined && !opened(place) && (entry.item.depth ?? 0) < depth) {
      depth = undefined;
      ends.add(place);
    }
    if (opened(place)) depth = entry.item.depth ?? 0;
    const end = opened(place) ? place + 1 : endOfRun(entries, place, opened, depth);
    const run = entries.slice(place, end);
    const isOne = opened(place) || (depth !== undefined && (entry.item.depth ?? 0) <= depth);
    apart.push(...(isOne ? run.map((each) => asParagraph(each, draft)) : asList(run, entry.block)));
    place = end - 1;
  }
  return { entries: apart, ends };
}

/**
 * Items up to the next turn, or to the next matter: those that are set in by themselves and those that go on with the turn by themselves.
 */
function endOfRun(entries: readonly Entry[], from: number, opened: (place: number) => boolean, depth = -1): number {
  const first = entries[from];
  const depthOf = (entry: Entry | undefined): number => Math.sign((entry?.item?.depth ?? 0) - depth);
  let end = from + 1;
  while (entries[end]?.block === first?.block && !opened(end) && depthOf(entries[end]) === depthOf(first)) end += 1;
  return end;
}

function asParagraph(entry: Entry, { text, pack }: DraftArticle): Entry {
  const span = entry.item?.span ?? { start: entry.start, end: entry.end };
  const block: Block = { kind: 'paragraph', span, sentences: splitSentences(text, span, pack) };
  return { ...entry, kind: 'line', block };
}

function asList(run: readonly Entry[], { ordered }: ListBlock): Entry[] {
  const depths = run.map(({ item }) => item?.depth ?? 0);
  const least = Math.min(...depths);
  const items = run.flatMap(({ item }, index): ListItem[] => {
    const depth = (depths[index] ?? least) - least;
    if (item === undefined) return [];
    const { span, marker, sentences } = item;
    return [{ span, ...(marker === undefined ? {} : { marker }), ...(depth === 0 ? {} : { depth }), sentences }];
  });
  const block: Block = {
    kind: 'list',
    span: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 },
    ordered,
    items,
  };
  return run.map((entry, index) => {
    const item = items[index];
    return item === undefined ? { ...entry, block } : { ...entry, block, item };
  });
}

/**
 * Tells the items of a list that open with somebody else and a comma ("Ann, happy to wait for the tide"): what is told there is no
 * words of whoever spoke before. It must be the name of somebody who speaks or came, as any word may stand before a comma.
 */
export function namesAhead(
  entries: readonly Entry[],
  openings: readonly Opening[],
  pack: LanguagePack,
): (entry: Entry) => boolean {
  const names = new Set<string>();
  const add = (text: string): void => {
    for (const [name] of text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)) names.add(name);
  };
  for (const { place, label } of openings) {
    if (label?.role === 'name') add(entries[place]?.text.slice(label.start, label.end) ?? '');
  }
  let tellsWhoCame = false;
  for (const entry of entries) {
    if (entry.kind === 'heading') tellsWhoCame = saysOnly(pack, 'procedure', { words: wordsOf(entry.text) });
    else if (tellsWhoCame && entry.kind === 'item') add(entry.text);
  }
  return (entry) => {
    const name = entry.item === undefined ? undefined : /^(\p{Lu}[\p{L}'’-]+), /u.exec(wordsOfEntry(entry))?.[1];
    return name !== undefined && names.has(name);
  };
}
