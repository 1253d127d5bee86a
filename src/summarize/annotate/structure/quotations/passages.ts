import { closingParagraph } from '../../../../language/index.js';
import { overlapping } from '../../../../model/overlap.js';
import type { Span } from '../../../../model/span.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../../reading.js';
import { quotedIn, type Quoted } from './marks.js';
import { onceFor } from '../../../../model/once-for.js';

/** The sentences of a paragraph or list item, or of paragraphs that one quotation runs through, and what is quoted in them. */
export interface Passage {
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Span[];
  /** A block quotation without marks: all of it is quoted. */
  readonly unmarked: boolean;
}

/** The passages of an article in their order; every sentence stands in one. */
export const passagesOf = onceFor((reading: Reading): readonly Passage[] => readPassages(reading));

/** The quotations of the passage that a range stands in, as far as they overlap it. */
export const quotesAround = (reading: Reading, range: Span): readonly Span[] => {
  const passages = passagesOf(reading);
  let [low, high] = [0, passages.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((passages[middle]?.sentences[0]?.start ?? 0) <= range.start) low = middle;
    else high = middle - 1;
  }
  return overlapping(passages[low]?.quotes ?? [], range);
};

const readPassages = (reading: Reading): Passage[] => {
  const groups: Sentence[][] = [];
  for (const sentence of reading.sentences) {
    const last = groups.at(-1)?.at(-1);
    if (areOfOneParagraph(last, sentence)) groups.at(-1)?.push(sentence);
    else groups.push([sentence]);
  }
  const spans = groups.map(rangeOf);
  const passages: Passage[] = [];
  for (let index = 0; index < groups.length;) {
    const own = quotedIn(reading.text, spans[index] ?? nowhere);
    const last = own.leftOpen === undefined ? index : lastOfQuotation(reading, groups, spans, index);
    const sentences = last === index ? (groups[index] ?? []) : groups.slice(index, last + 1).flat();
    const quoted = last === index ? own : quotedIn(reading.text, rangeOf(sentences));
    passages.push(passageOf(reading, sentences, quoted, groups[last + 1]?.[0]));
    index = last + 1;
  }
  return passages;
};

const rangeOf = (sentences: readonly Sentence[]): Span => ({
  start: sentences[0]?.start ?? 0,
  end: sentences.at(-1)?.end ?? 0,
});

const nowhere: Span = { start: 0, end: 0 };

/** The place of the paragraph that closes the quotation which a paragraph leaves open; its own where none is sure to. */
const lastOfQuotation = (
  { text, article }: Reading,
  groups: readonly (readonly Sentence[])[],
  spans: readonly Span[],
  index: number,
): number => {
  const last = closingParagraph(text, spans, index) ?? index;
  const [first] = groups[index] ?? [];
  const isRun = groups
    .slice(index, last + 1)
    .every(
      ([one]) =>
        one?.item === undefined &&
        one?.section === first?.section &&
        one?.turn === first?.turn &&
        article.blocks[one?.block ?? -1]?.kind === 'paragraph',
    );
  return isRun ? last : index;
};

const passageOf = (
  { text, article }: Reading,
  sentences: readonly Sentence[],
  { spans, leftOpen }: Quoted,
  next: Sentence | undefined,
): Passage => {
  const range = rangeOf(sentences);
  const block = article.blocks[sentences[0]?.block ?? 0];
  // A quotation of several paragraphs opens anew in each and closes in the last.
  const goesOn = next !== undefined && /^(?:[“«]|"\p{L})/u.test(text.slice(next.start, next.start + 2));
  const quotes = goesOn && leftOpen !== undefined ? [...spans, leftOpen] : spans;
  // What an act sets apart is the text that it changes or adds, which nobody says; a term of a formula, which has no stop, tells nothing alone.
  const isOfAct = article.genre === 'legal' && /[.;]["”’»]*\s*$/u.test(text.slice(range.start, range.end));
  const isSaid = block?.kind === 'quote' && !isOfAct;
  if (!isSaid || quotes.length > 0) return { sentences, quotes, unmarked: false };
  const credit = /\s[—–-]\s?\p{Lu}[^—–.!?]{1,80}$/u.exec(text.slice(range.start, range.end));
  return {
    sentences,
    quotes: [{ ...range, end: credit === null ? range.end : range.start + credit.index }],
    unmarked: true,
  };
};
