import type { Article } from '../../../src/model/article.js';
import type { Span } from '../../../src/model/span.js';
import { markdown } from '../../../src/read/markdown/markdown.js';
import type { Read } from '../../../src/read/index.js';

export const readMarkdown = async (text: string, language = 'en'): Promise<Read> =>
  markdown.read({ bytes: new TextEncoder().encode(text), name: 'news.md', language });

export const said = ({ text }: Article, span: Span | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

/** The blocks of a Markdown text, each in one line: `paragraph: words`, `figure: caption | credit | image | alternative`. */
export async function blocksOf(text: string, language?: string): Promise<string[]> {
  const { value: article } = await readMarkdown(text, language);
  return article.blocks.map((block) => `${block.kind}: ${shown(article, block).join(' | ')}`);
}

function shown(article: Article, block: Article['blocks'][number]): (string | undefined)[] {
  switch (block.kind) {
    case 'figure':
      return [said(article, block.caption), said(article, block.credit), block.image, block.alternative];
    case 'list':
      return block.items.map(({ marker, span }) => `${marker ?? ''} ${said(article, span) ?? ''}`);
    case 'table':
      return [
        ...(block.caption ? [said(article, block.caption)] : []),
        block.header ? 'header' : 'no header',
        ...block.rows.map((row) => row.map((cell) => said(article, cell)).join('/')),
      ];
    default:
      return [said(article, block.span)];
  }
}
