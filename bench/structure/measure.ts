import type { Article } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { type Count, type Fault, none, one } from './count.js';
import { furnitureOf } from './furniture.js';
import { dateOf, titleOf } from './head.js';
import type { Marks } from './marks.js';
import { outlineOf } from './outline.js';
import { turnsOf } from './turns.js';

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

/** Compares what our reader found in a document with what was marked in it. */
export function measure(article: Article, marks: Marks): Measured {
  const faults: string[] = [];
  const fault: Fault = (what, text) => void faults.push(`${what}: ${text.replace(/\s+/g, ' ').slice(0, 140)}`);
  const words = ({ start, end }: Span): string => article.text.slice(start, end);
  return {
    ...outlineOf(article, marks, words, fault),
    ...turnsOf(article, marks, words, fault),
    furniture: furnitureOf(article, marks, fault),
    title: titleOf(article, marks, words, fault),
    date: dateOf(article, marks, fault),
    faults,
  };
}

/** A document that our reader refuses: nothing of it was found. */
export function refused({ headings, items, turns, titles, date }: Marks, message: string): Measured {
  const missed = (count = 0): Count => ({ ...none, missed: count });
  return {
    headings: missed(headings?.length),
    levels: none,
    items: missed(items?.length),
    turns: missed(turns?.length),
    speakers: none,
    furniture: none,
    title: titles === null ? none : one(false),
    date: date === '?' ? none : one(false),
    faults: [`refused: ${message}`],
  };
}
