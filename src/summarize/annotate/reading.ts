import { wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Article, Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { isPersonal } from './personal.js';

/** An article as the summarizer reads it: its body sentences in order, captions and headings apart, each said once. */
export interface Reading {
  readonly article: Article;
  readonly pack: LanguagePack;
  /** The text that all spans point into. */
  readonly text: string;
  /** Sentences that may become points: of paragraphs, lists and quotes; never of captions, headings or the title. */
  readonly sentences: readonly Sentence[];
  /** Whether the author speaks of themselves throughout, so that "tôi" is nobody else. */
  readonly personal: boolean;
}

export interface Sentence extends Span {
  /** Place in `Reading.sentences`. */
  readonly index: number;
  /** Place of its block in `Article.blocks`. */
  readonly block: number;
  /** Place of its list item in the block, where the block is a list. */
  readonly item?: number;
  /** How many headings stand before it: sentences of one section share the number. */
  readonly section: number;
  readonly words: readonly Word[];
}

export const readingOf = (article: Article, pack: LanguagePack): Reading => {
  const sentences: Sentence[] = [];
  const known = new Set<string>(captionsIn(article));
  let section = 0;
  article.blocks.forEach((block, index) => {
    if (block.kind === 'heading') section += 1;
    const spans = sentenceSpans(block);
    const keys = spans.map(({ span }) => keyOf(wordsOf(article.text, span.start, span.end)));
    // A list says the same twice only as a whole: one item less would leave it incomplete.
    const whole = block.kind === 'list' && keys.some((key) => !known.has(key));
    for (const [place, { span, item }] of spans.entries()) {
      const words = wordsOf(article.text, span.start, span.end);
      const key = keys[place] ?? '';
      if (known.has(key) && !whole) continue;
      known.add(key);
      sentences.push({
        ...span,
        index: sentences.length,
        block: index,
        section,
        words,
        ...(item === undefined ? {} : { item }),
      });
    }
  });
  const ofOneself = sentences.filter(({ start, end }) => isPersonal(article.text.slice(start, end), pack)).length;
  return { article, pack, text: article.text, sentences, personal: ofOneself * 2 > sentences.length };
};

/** What the captions say, which no sentence of the body says again. */
const captionsIn = ({ text, blocks }: Article): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'figure' && block.caption !== undefined
      ? [keyOf(wordsOf(text, block.caption.start, block.caption.end))]
      : [],
  );

const keyOf = (words: readonly Word[]): string => words.map((word) => word.key).join(' ');

const sentenceSpans = (block: Block): { span: Span; item?: number }[] => {
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.sentences.map((span) => ({ span }));
  if (block.kind === 'list') return block.items.flatMap((one, item) => one.sentences.map((span) => ({ span, item })));
  return [];
};
