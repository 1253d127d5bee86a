import type { Article } from '../../src/model/article.js';
import { type Count, type Fault, none } from './count.js';
import { lettersOf, occurrences, sameKey } from './key.js';
import type { Marks } from './marks.js';
import { quoted } from './quoted.js';

/** Furniture is what the reader left out or set apart as such; a line is judged by whether its words are left. */
export function furnitureOf(article: Article, { lines, titles }: Marks, fault: Fault): Count {
  // Where readers differ on the title, lines that became it are judged as nothing.
  const letters = lettersOf(shownText(article, titles !== null));
  const all = lettersOf(article.text);
  let count = none;
  for (const line of lines) {
    if (line.what === 'neutral' || (titles?.some((title) => sameKey(title, line.key)) === true && line.what === 'body'))
      continue;
    const left = occurrences(letters, line.key);
    if (line.what === 'body') {
      if (left > 0 || (line.tail !== undefined && occurrences(letters, line.tail) > 0)) continue;
      fault(
        'no furniture',
        occurrences(all, line.key) > 0 ? quoted(article.text, line.key) : `(dropped) ${line.key[0]} letters`,
      );
      count = { ...count, wrong: count.wrong + 1 };
    } else if (left > (line.elsewhere ?? 0)) {
      fault('furniture missed', quoted(article.text, line.key));
      count = { ...count, missed: count.missed + 1 };
    } else count = { ...count, right: count.right + 1 };
  }
  return count;
}

/** The words of blocks and of the title, without furniture; what stands in no block was taken as something else, a date for one. */
function shownText({ text, title, subtitle, blocks, furniture }: Article, isTitled: boolean): string {
  const parts = [isTitled ? title : undefined, subtitle, ...blocks.map(({ span }) => span)];
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
