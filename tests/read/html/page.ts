import type { Article, Block } from '../../../src/model/article.js';
import type { Span } from '../../../src/model/span.js';
import type { Read } from '../../../src/read/finished-article.js';
import { read, type ReadInput } from '../../../src/read/index.js';

/** What the readers make of a page that is saved as a file. */
export const readPage = (html: string, more: Partial<ReadInput> = {}): Promise<Read> =>
  read({ bytes: new TextEncoder().encode(html), name: 'page.html', ...more });

/** The blocks of an article as lines that tests compare: `heading 2: …`, `figure: caption | credit | image`. */
export function outline(article: Article): string[] {
  const said = (span: Span | undefined): string => (span === undefined ? '' : article.text.slice(span.start, span.end));
  return article.blocks.map((block: Block): string => {
    switch (block.kind) {
      case 'figure':
        return `figure: ${said(block.caption)} | ${said(block.credit)} | ${block.image ?? ''}`;
      case 'heading':
        return `heading ${block.level}: ${said(block.span)}`;
      case 'list':
        return `list: ${block.items.map(({ marker, span }) => `${marker} ${said(span)}`).join(' / ')}`;
      case 'table': {
        const rows = block.rows.map((cells) => cells.map(said).join(', ')).join(' / ');
        return `table${block.header ? ' with header' : ''}: ${said(block.caption)}: ${rows}`;
      }
      default:
        return `${block.kind}: ${said(block.span)}`;
    }
  });
}

export const titleOf = ({ title, text }: Article): string | undefined => title && text.slice(title.start, title.end);

/** Paragraphs that read like news, each of them different. */
export const paragraphs = [
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour, after two floods in one winter.',
  'Work is due to begin in March and will take four years, according to the engineers who drew up the plans.',
  'Residents of the lower town said that they had waited long enough, and that the pumps of 1974 were worn out.',
  'The barrier will cost 43 million pounds, of which the government in the capital has promised to pay a third.',
];
