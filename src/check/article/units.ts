import { splitSentences, type LanguagePack } from '../../language/index.js';
import type { Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { CheckedArticle } from '../rule.js';

/** What kept spans may stand in together: a sentence, a heading, a caption, a cell. */
export interface Unit extends Span {
  readonly kind: Block['kind'];
  /** Place among all units; -1 where no block holds it. */
  readonly index: number;
  /** Place of its block among the blocks. */
  readonly block: number;
  /** Place of its item in a list. */
  readonly item?: number;
}

export interface Units {
  /** The unit that an offset stands in; a line of text where no block holds it. */
  readonly at: (offset: number) => Unit;
  readonly all: readonly Unit[];
}

/** The sentences and items of an article in order, looked up by offset; of an article without blocks those of its text. */
export const unitsOf = (article: CheckedArticle, pack: LanguagePack): Units => {
  const all = (article.blocks?.flatMap(unitsOfBlock) ?? paragraphUnits(article.text, pack))
    .sort((one, other) => one.start - other.start)
    .map((unit, place): Unit => ({ ...unit, index: place }));
  return { all, at: (offset) => find(all, offset) ?? lineAt(article.text, offset) };
};

type Placed = Omit<Unit, 'index'>;

const unitsOfBlock = (block: Block, index: number): Placed[] => {
  const unit = (span: Span, item?: number): Placed => ({
    ...span,
    kind: block.kind,
    block: index,
    ...(item === undefined ? {} : { item }),
  });
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.sentences.map((span) => unit(span));
    case 'list':
      return block.items.flatMap(({ sentences }, item) => sentences.map((span) => unit(span, item)));
    case 'table':
      return block.rows.flat().map((span) => unit(span));
    case 'figure':
    case 'heading':
      return [unit(block.span)];
  }
};

const paragraphUnits = (text: string, pack: LanguagePack): Placed[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap((match, block) =>
    splitSentences(text, { start: match.index, end: match.index + match[0].length }, pack).map((span): Placed => ({
      ...span,
      kind: 'paragraph',
      block,
    })),
  );

const find = (units: readonly Unit[], offset: number): Unit | undefined => {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((units[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const unit = units[low];
  return unit !== undefined && offset >= unit.start && offset < unit.end ? unit : undefined;
};

const lineAt = (text: string, offset: number): Unit => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end, kind: 'heading', block: -1, index: -1 };
};
