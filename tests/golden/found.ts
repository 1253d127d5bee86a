import { languagePack } from '../../src/language/index.js';
import { read } from '../../src/read/index.js';
import { readingOf } from '../../src/summarize/reading.js';
import { findSeries } from '../../src/summarize/structure/series.js';
import type { Span } from '../../src/model/span.js';
import type { GoldenCase } from './cases.js';

/** What the rules find in an article, as text, in the terms of the expected file. */
export interface Found {
  readonly items: readonly string[];
  readonly announcers: readonly string[];
  readonly captions: readonly string[];
}

export const findIn = async ({ name, article: bytes, expected }: GoldenCase): Promise<Found> => {
  const { value: article } = await read({ bytes, name: `${name}.txt` });
  const reading = readingOf(article, languagePack(expected.language));
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const series = findSeries(reading);
  return {
    items: series.flatMap(({ items }) => items.map(({ span }) => textOf(span))),
    announcers: series.flatMap(({ announcer }) => (announcer === undefined ? [] : [textOf(announcer)])),
    captions: article.blocks.flatMap((block) =>
      block.kind === 'figure' && block.caption !== undefined ? [textOf(block.caption)] : [],
    ),
  };
};
