import { languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { readStructure } from '../../src/read/structure.js';
import { takeSteps } from '../../src/read/take-steps.js';
import { unwrapLines } from '../../src/read/lines/broken/unwrap.js';

/** The structure of a text in a line a block, for tests to compare: `heading 2 Why`, `caption … / credit …`. */
export function outline(raw: string, language = 'en'): string[] {
  const text = unwrapLines(raw);
  const pack = languagePack(language);
  return outlineOf(takeSteps(text, pack, readStructure(text, pack)));
}

/** The structure of an article, as `outline` tells it. */
export function outlineOf(
  article: Pick<Article, 'text' | 'title' | 'subtitle' | 'byline' | 'published' | 'blocks'>,
): string[] {
  const { text, title, subtitle, byline, published, blocks } = article;
  const at = ({ start, end }: Span): string => text.slice(start, end);
  const lines = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `heading ${block.level} ${at(block.span)}`;
      case 'list':
        return `list ${block.items.map(({ marker, span, depth = 0 }) => `${'>'.repeat(depth)}${marker ?? ''}|${at(span)}`).join(' ')}`;
      case 'figure':
        return [
          'figure',
          block.image && `image ${block.image}`,
          block.alternative && `alternative ${block.alternative}`,
          block.caption && `caption ${at(block.caption)}`,
          block.credit && `credit ${at(block.credit)}`,
        ]
          .filter(Boolean)
          .join(' / ');
      case 'table':
        return [
          `table${block.header ? ' with header' : ''}`,
          block.caption && `caption ${at(block.caption)}`,
          ...block.rows.map((row) => row.map(at).join(' | ')),
        ]
          .filter(Boolean)
          .join(' / ');
      default:
        return `${block.kind} ${at(block.span)}`;
    }
  });
  return [
    ...(title === undefined ? [] : [`title ${at(title)}`]),
    ...(subtitle === undefined ? [] : [`subtitle ${at(subtitle)}`]),
    ...(byline === undefined ? [] : [`byline ${byline}`]),
    ...(published === undefined ? [] : [`published ${published}`]),
    ...lines,
  ];
}
