import type { Article } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { type Key, keyOf, lettersOf, occurrences, sameKey, withoutMark } from './key.js';
import type { MarkedTurn, Marks } from './marks.js';

/** What was found of what was marked, and what was found beside it. */
export interface Count {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

export interface Measured {
  readonly headings: Count;
  /** Pairs of headings found one after the other of which the second is deeper, as deep or higher as marked. */
  readonly levels: Count;
  readonly items: Count;
  readonly turns: Count;
  readonly speakers: Count;
  readonly furniture: Count;
  readonly title: Count;
  readonly date: Count;
  /** What was wrong, in words of the article: to read, never to keep. */
  readonly faults: readonly string[];
}

const none: Count = { right: 0, missed: 0, wrong: 0 };
const one = (right: boolean): Count => (right ? { right: 1, missed: 0, wrong: 0 } : { right: 0, missed: 1, wrong: 1 });

/** Compares what our reader found in a document with what was marked in it. */
export function measure(article: Article, marks: Marks): Measured {
  const faults: string[] = [];
  const fault = (what: string, text: string): void => void faults.push(`${what}: ${text.replace(/\s+/g, ' ').slice(0, 140)}`);
  const words = ({ start, end }: Span): string => article.text.slice(start, end);
  const key = (text: string): Key => keyOf(lettersOf(withoutMark(text)));
  const free = neutralOf(marks);

  const foundHeadings = article.sections.flatMap(({ heading, label, level }) => {
    const text = heading === undefined ? (label === undefined ? undefined : words(label)) : words(heading);
    return text === undefined ? [] : [{ text, level }];
  });
  const questions = article.turns.filter(({ kind }) => kind === 'question').map(({ span }) => ({ text: words(span), level: 1 }));
  const openHeadings = [...foundHeadings];
  const levels: [marked: number, found: number][] = [];
  let headings = none;
  for (const marked of marks.headings) {
    const at = openHeadings.findIndex(({ text }) => marked.keys.some((each) => sameKey(each, key(text))));
    const asked = questions.some(({ text }) => marked.keys.some((each) => sameKey(each, key(text))));
    if (at === -1 && !asked) fault('heading missed', `level ${marked.level}, ${marked.keys[0]?.[0] ?? 0} letters`);
    headings = at === -1 && !asked ? { ...headings, missed: headings.missed + 1 } : { ...headings, right: headings.right + 1 };
    if (at !== -1) levels.push([marked.level, openHeadings.splice(at, 1)[0]?.level ?? 0]);
  }

  const itemTexts = article.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ span }) => words(span)) : []));
  const openItems = [...itemTexts];
  let items = none;
  for (const marked of marks.items ?? []) {
    const at = openItems.findIndex((text) => sameKey(marked.key, key(text)) || sameKey(marked.key, keyOf(lettersOf(text))));
    if (at === -1) fault('item missed', `${marked.key[0]} letters: ${quoted(article.text, marked.key)}`);
    else openItems.splice(at, 1);
    items = at === -1 ? { ...items, missed: items.missed + 1 } : { ...items, right: items.right + 1 };
  }
  const free2 = (text: string): boolean =>
    marks.either.some((each) => sameKey(each, key(text))) || free(text) || insideFurniture(article, text, words);
  for (const { text } of openHeadings) {
    if (free2(text) || (marks.titles ?? []).some((each) => sameKey(each, keyOf(lettersOf(text))))) continue;
    fault('heading wrong', text);
    headings = { ...headings, wrong: headings.wrong + 1 };
  }
  for (const text of marks.items === null ? [] : openItems) {
    if (free2(text)) continue;
    fault('item wrong', text);
    items = { ...items, wrong: items.wrong + 1 };
  }
  for (const either of marks.either) {
    if ([...foundHeadings.map(({ text }) => text), ...itemTexts].some((text) => sameKey(either, key(text)))) continue;
    fault('heading missed', `or item: ${quoted(article.text, either)}`);
    headings = { ...headings, missed: headings.missed + 1 };
  }

  const turns = turnsOf(article, marks, words, fault);
  return {
    headings,
    levels: levelsOf(levels),
    items: marks.items === null ? none : items,
    ...turns,
    furniture: furnitureOf(article, marks, fault),
    title: titleOf(article, marks, words, fault),
    date: dateOf(article, marks, fault),
    faults,
  };
}

/** Whether a text is one of lines that count nowhere, or that were marked as furniture: headings and items there are judged as such. */
function neutralOf({ lines }: Marks): (text: string) => boolean {
  const keys = lines.filter(({ what }) => what !== 'body').map((line) => line.key);
  return (text) => {
    const letters = lettersOf(text);
    return keys.some((each) => each[0] >= 4 && occurrences(letters, each) > 0) || keys.some((each) => sameKey(each, keyOf(letters))) ||
      keys.some((each) => sameKey(each, keyOf(lettersOf(withoutMark(text)))));
  };
}

const insideFurniture = (article: Article, text: string, words: (span: Span) => string): boolean =>
  article.furniture.some(({ span }) => words(span).includes(text));

/** The words of a key where they stand in the article, whatever they stand in. */
function quoted(text: string, [length, hash]: Key): string {
  for (const line of text.split('\n')) {
    const letters = lettersOf(withoutMark(line));
    if (letters.length === length && sameKey([length, hash], keyOf(letters))) return line.slice(0, 90);
  }
  return '(no line of the article)';
}

function levelsOf(pairs: readonly (readonly [number, number])[]): Count {
  let count = none;
  for (const [i, [marked, found]] of pairs.entries()) {
    const before = pairs[i - 1];
    if (before === undefined) continue;
    const right = Math.sign(marked - before[0]) === Math.sign(found - before[1]);
    count = right ? { ...count, right: count.right + 1 } : { ...count, wrong: count.wrong + 1, missed: count.missed + 1 };
  }
  return count;
}

function turnsOf(
  article: Article,
  { turns }: Marks,
  words: (span: Span) => string,
  fault: (what: string, text: string) => void,
): { turns: Count; speakers: Count } {
  if (turns === null) return { turns: none, speakers: none };
  const isTurn = (span: Span, marked: MarkedTurn): boolean => {
    const letters = lettersOf(words(span));
    const begins = keyOf(letters.slice(0, marked.first[0]));
    const ends = keyOf(letters.slice(-marked.last[0]));
    return sameKey(begins, marked.first) && sameKey(ends, marked.last);
  };
  let count = none;
  let speakers = none;
  const open = [...article.turns];
  for (const marked of turns) {
    const at = open.findIndex(({ kind, span }) => kind === marked.kind && isTurn(span, marked));
    const found = at === -1 ? undefined : open.splice(at, 1)[0];
    if (found === undefined) fault('turn missed', marked.kind);
    count = found === undefined ? { ...count, missed: count.missed + 1 } : { ...count, right: count.right + 1 };
    if (marked.speaker === undefined || found === undefined) continue;
    const named = found.speaker !== undefined && occurrences(lettersOf(words(found.speaker)), marked.speaker) > 0;
    if (!named) fault('speaker', found.speaker === undefined ? 'none' : words(found.speaker));
    speakers = sum(speakers, one(named));
  }
  for (const { span, kind } of open) {
    // A page of questions may have its questions as headings or as turns.
    if (turns.length === 0 && kind !== 'speech') continue;
    fault(`${kind} wrong`, words(span));
    count = { ...count, wrong: count.wrong + 1 };
  }
  return { turns: count, speakers };
}

/** Furniture is what the reader left out or set apart as such; a line is judged by whether its words are left. */
function furnitureOf(article: Article, { lines, titles }: Marks, fault: (what: string, text: string) => void): Count {
  // Where readers differ on the title, lines that became it are judged as nothing.
  const letters = lettersOf(shownText(titles === null ? withoutTitle(article) : article));
  const all = lettersOf(article.text);
  let count = none;
  for (const line of lines) {
    if (line.what === 'neutral' || titles?.some((title) => sameKey(title, line.key)) === true && line.what === 'body') continue;
    const left = occurrences(letters, line.key);
    if (line.what === 'body') {
      if (left > 0 || (line.tail !== undefined && occurrences(letters, line.tail) > 0)) continue;
      fault('no furniture', occurrences(all, line.key) > 0 ? quoted(article.text, line.key) : `(dropped) ${line.key[0]} letters`);
      count = { ...count, wrong: count.wrong + 1 };
    } else if (left > (line.elsewhere ?? 0)) {
      fault('furniture missed', quoted(article.text, line.key));
      count = { ...count, missed: count.missed + 1 };
    } else count = { ...count, right: count.right + 1 };
  }
  return count;
}

const withoutTitle = ({ title: _title, ...article }: Article): Article => article;

/** The words of blocks and of the title, without furniture; what stands in no block was taken as something else, a date for one. */
function shownText({ text, title, subtitle, blocks, furniture }: Article): string {
  const parts = [title, subtitle, ...blocks.map(({ span }) => span)];
  return parts
    .flatMap((part) => {
      if (part === undefined) return [];
      let shown = '';
      let at = part.start;
      for (const { span } of furniture) {
        if (span.end <= part.start || span.start >= part.end) continue;
        shown += text.slice(at, Math.max(at, span.start));
        at = Math.max(at, Math.min(span.end, part.end));
      }
      return [shown + text.slice(at, part.end)];
    })
    .join('\n');
}

function titleOf(article: Article, { titles }: Marks, words: (span: Span) => string, fault: (what: string, text: string) => void): Count {
  if (titles === null) return none;
  const { title } = article;
  const right = title !== undefined && titles.some((each) => sameKey(each, keyOf(lettersOf(words(title)))));
  if (!right) fault('title', title === undefined ? 'none' : words(title));
  return one(right);
}

function dateOf(article: Article, { date }: Marks, fault: (what: string, text: string) => void): Count {
  if (date === '?') return none;
  const right = (article.published?.slice(0, 10) ?? null) === date;
  if (!right) fault('date', `${article.published ?? 'none'}, not ${date ?? 'none'}`);
  return one(right);
}

export const sum = (first: Count, second: Count): Count => ({
  right: first.right + second.right,
  missed: first.missed + second.missed,
  wrong: first.wrong + second.wrong,
});
