import { startsUpperCase, withoutMarks } from '../../language/index.js';
import type { Article, Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';

/** A heading, a sentence, or an item or caption that is read as one, and what a translation leaves as it is. */
export interface Unit {
  readonly span: Span;
  readonly kind: 'heading' | 'line' | 'item' | 'caption';
  /** It opens its paragraph, or list. */
  readonly opens: boolean;
  readonly block: number;
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
    partsOf(block).map(({ span, kind }, place): Unit => {
      const words = text.slice(span.start, span.end);
      return {
        span,
        kind,
        opens: place === 0,
        block: index,
        numbers: [...words.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replace(/[.,]/g, '')),
        names: namesIn(words),
        length: span.end - span.start,
        manner: mannerOf(words.trim()),
      };
    }),
  );
}

const partsOf = (block: Block): { readonly span: Span; readonly kind: Unit['kind'] }[] => {
  switch (block.kind) {
    case 'heading':
      return [{ span: block.span, kind: 'heading' }];
    case 'paragraph':
    case 'quote':
      return block.sentences.map((span) => ({ span, kind: 'line' }));
    case 'list':
      return block.items.flatMap(({ sentences, span }) =>
        (sentences.length === 0 ? [span] : sentences).map((one) => ({ span: one, kind: 'item' as const })),
      );
    case 'figure':
      return block.caption === undefined ? [] : [{ span: block.caption, kind: 'caption' }];
    case 'table':
      return [];
  }
};

const mannerOf = (words: string): Unit['manner'] => {
  if (/[:：]$/u.test(words)) return 'announces';
  if (/[?？]["”’»)]*$/u.test(words)) return 'asks';
  return /["“”«»„「]/u.test(words) ? 'quotes' : 'says';
};

const namesIn = (text: string): Set<string> => {
  const [, ...words] = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter(startsUpperCase).map((word) => withoutMarks(word).toLowerCase()));
};
