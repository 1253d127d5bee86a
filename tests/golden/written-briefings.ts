import { read } from '../../src/read/index.js';
import { summarizer, type Size } from '../../src/summarize/index.js';
import type { Text } from '../summarize/passages/text.js';
import { writtenBriefing } from './written-briefing.js';

/** The Briefings of a text in some sizes, each that differs from the one of the size before, as a person reads them. */
export const writtenBriefings = async ([language, text, name = 'article.md']: Text): Promise<string> => {
  const { value: article } = await read({ bytes: Buffer.from(text), name, language });
  const ofSize = summarizer(article);
  const withoutCharts = summarizer(article, { charts: 'never', summary: 'always' });
  const all = [
    ...sizes.map((size) => [typeof size === 'string' ? size : `${size.slides} slides`, ofSize(size)] as const),
    ['long, no charts, a summary', withoutCharts('long')] as const,
  ];
  let before = '';
  return all
    .flatMap(([size, { value, diagnostics }]) => {
      const told = [writtenBriefing(value), ...diagnostics.map(({ code, message }) => `${code}: ${message}`)].join('\n');
      if (told === before) return [`=== ${size}: the same`];
      before = told;
      return [`=== ${size}`, told];
    })
    .join('\n');
};

const sizes: readonly Size[] = ['short', 'standard', { slides: 4, summary: true }];
