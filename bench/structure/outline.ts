import type { Article } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { type Count, type Fault, none } from './count.js';
import { type Key, keyOf, lettersOf, occurrences, sameKey, withoutMark } from './key.js';
import type { Marks } from './marks.js';
import { quoted } from './quoted.js';

/** Headings with how deep they are beside the one before, and items of lists. */
export function outlineOf(
  article: Article,
  marks: Marks,
  words: (span: Span) => string,
  fault: Fault,
): { headings: Count; levels: Count; items: Count } {
  const key = (text: string): Key => keyOf(lettersOf(withoutMark(text)));
  const free = neutralOf(marks);

  const foundHeadings = article.sections.flatMap(({ heading, label, level }) => {
    const text = heading === undefined ? (label === undefined ? undefined : words(label)) : words(heading);
    return text === undefined ? [] : [{ text, level }];
  });
  const questions = article.turns
    .filter(({ kind }) => kind === 'question')
    .map(({ span }) => ({ text: words(span), level: 1 }));
  const openHeadings = [...foundHeadings];
  const levels: [marked: number, found: number][] = [];
  let headings = none;
  for (const marked of marks.headings ?? []) {
    const at = openHeadings.findIndex(({ text }) => marked.keys.some((each) => sameKey(each, key(text))));
    const asked = questions.some(({ text }) => marked.keys.some((each) => sameKey(each, key(text))));
    if (at === -1 && !asked) fault('heading missed', `level ${marked.level}, ${marked.keys[0]?.[0] ?? 0} letters`);
    headings =
      at === -1 && !asked ? { ...headings, missed: headings.missed + 1 } : { ...headings, right: headings.right + 1 };
    if (at !== -1) levels.push([marked.level, openHeadings.splice(at, 1)[0]?.level ?? 0]);
  }

  const itemTexts = article.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ span }) => words(span)) : [],
  );
  const openItems = [...itemTexts];
  let items = none;
  for (const marked of marks.items ?? []) {
    const at = openItems.findIndex(
      (text) => sameKey(marked.key, key(text)) || sameKey(marked.key, keyOf(lettersOf(text))),
    );
    if (at === -1) fault('item missed', `${marked.key[0]} letters: ${quoted(article.text, marked.key)}`);
    else openItems.splice(at, 1);
    items = at === -1 ? { ...items, missed: items.missed + 1 } : { ...items, right: items.right + 1 };
  }
  const isFree = (text: string): boolean =>
    marks.either.some((each) => sameKey(each, key(text))) || free(text) || insideFurniture(article, text, words);
  for (const { text } of marks.headings === null ? [] : openHeadings) {
    if (isFree(text) || (marks.titles ?? []).some((each) => sameKey(each, keyOf(lettersOf(text))))) continue;
    fault('heading wrong', text);
    headings = { ...headings, wrong: headings.wrong + 1 };
  }
  for (const text of marks.items === null ? [] : openItems) {
    if (isFree(text)) continue;
    fault('item wrong', text);
    items = { ...items, wrong: items.wrong + 1 };
  }
  for (const either of marks.either) {
    if ([...foundHeadings.map(({ text }) => text), ...itemTexts].some((text) => sameKey(either, key(text)))) continue;
    fault('heading missed', `or item: ${quoted(article.text, either)}`);
    headings = { ...headings, missed: headings.missed + 1 };
  }

  return { headings, levels: levelsOf(levels), items: marks.items === null ? none : items };
}

/** Whether a text is one of lines that count nowhere, or that were marked as furniture: headings and items there are judged as such. */
function neutralOf({ lines }: Marks): (text: string) => boolean {
  const keys = lines.filter(({ what }) => what !== 'body').map((line) => line.key);
  return (text) => {
    const letters = lettersOf(text);
    return (
      keys.some((each) => each[0] >= 4 && occurrences(letters, each) > 0) ||
      keys.some((each) => sameKey(each, keyOf(letters))) ||
      keys.some((each) => sameKey(each, keyOf(lettersOf(withoutMark(text)))))
    );
  };
}

const insideFurniture = (article: Article, text: string, words: (span: Span) => string): boolean =>
  article.furniture.some(({ span }) => words(span).includes(text));

function levelsOf(pairs: readonly (readonly [number, number])[]): Count {
  let count = none;
  for (const [i, [marked, found]] of pairs.entries()) {
    const before = pairs[i - 1];
    if (before === undefined) continue;
    const right = Math.sign(marked - before[0]) === Math.sign(found - before[1]);
    count = right
      ? { ...count, right: count.right + 1 }
      : { ...count, wrong: count.wrong + 1, missed: count.missed + 1 };
  }
  return count;
}
