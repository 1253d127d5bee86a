import { endsInQuestion, startsUpperCase, withoutMarks } from '../../language/index.js';
import type { Article, Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';

/** A heading, a sentence, or an item or caption that is read as one, and what a translation leaves as it is. */
export interface Unit {
  readonly span: Span;
  readonly kind: 'heading' | 'line' | 'item' | 'caption';
  /** It opens its paragraph or list, or an item further down; or it opens nothing. */
  readonly opens: 'block' | 'item' | 'nothing';
  /** Its paragraph, or item of a list. */
  readonly block: string;
  /** Numbers by their digits: languages set them apart differently. */
  readonly numbers: readonly string[];
  /** Words with a capital that do not begin it, without marks. */
  readonly names: ReadonlySet<string>;
  readonly length: number;
  /** It announces, asks, or holds somebody's words, whatever the marks of the language. */
  readonly manner: 'announces' | 'asks' | 'quotes' | 'says';
}

/** What there is to pair in an article, in reading order. Tables are left out: their numbers say the same in any language. */
export function unitsOf({ blocks, text }: Pick<Article, 'blocks' | 'text'>): Unit[] {
  return blocks.flatMap((block, index) =>
    partsOf(block).map(({ span, kind, item = 0, place }): Unit => {
      const words = text.slice(span.start, span.end);
      return {
        span,
        kind,
        opens: place > 0 ? 'nothing' : item > 0 ? 'item' : 'block',
        block: `${index}.${item}`,
        numbers: [...words.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replace(/[.,]/g, '')),
        names: namesIn(words),
        length: span.end - span.start,
        manner: mannerOf(words.trim()),
      };
    }),
  );
}

interface Part extends Pick<Unit, 'span' | 'kind'> {
  readonly item?: number;
  /** Which of its paragraph or item, from 0. */
  readonly place: number;
}

const partsOf = (block: Block): Part[] => {
  switch (block.kind) {
    case 'heading':
      return [{ span: block.span, kind: 'heading', place: 0 }];
    case 'paragraph':
    case 'quote':
      return block.sentences.map((span, place) => ({ span, kind: 'line', place }));
    case 'list':
      return block.items.flatMap(({ sentences, span }, item) =>
        (sentences.length === 0 ? [span] : sentences).map((one, place) => ({ span: one, kind: 'item', item, place })),
      );
    case 'figure':
      return block.caption === undefined ? [] : [{ span: block.caption, kind: 'caption', place: 0 }];
    case 'table':
      return [];
  }
};

const mannerOf = (words: string): Unit['manner'] => {
  if (/[:：]$/u.test(words)) return 'announces';
  if (endsInQuestion(words)) return 'asks';
  return /["“”«»„「]/u.test(words) ? 'quotes' : 'says';
};

const namesIn = (text: string): Set<string> => {
  const [, ...words] = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter(startsUpperCase).map((word) => withoutMarks(word).toLowerCase()));
};
