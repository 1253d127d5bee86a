import { languagePack } from '../../src/language/index.js';
import type { Span } from '../../src/model/span.js';
import { read } from '../../src/read/index.js';
import { readingOf } from '../../src/summarize/annotate/reading.js';
import { attributionOf } from '../../src/summarize/annotate/structure/attribution/attribution.js';
import { findFigures } from '../../src/summarize/annotate/structure/figures/figures.js';
import { findQuotations } from '../../src/summarize/annotate/structure/quotations/quotations.js';
import { findSeries } from '../../src/summarize/annotate/structure/series/series.js';
import type { GoldenCase } from './cases.js';
import { normalise } from './match.js';

/** What the rules find in an article, as text, in the terms of the expected file. */
export interface Found {
  readonly items: readonly string[];
  readonly announcers: readonly string[];
  readonly captions: readonly string[];
  readonly figures: readonly { readonly value: string; readonly of: string }[];
  readonly quotations: readonly string[];
  readonly speakers: readonly string[];
}

export const findIn = async ({ name, article: bytes }: GoldenCase): Promise<Found> => {
  const { value: article } = await read({ bytes, name: `${name}.txt` });
  const reading = readingOf(article, languagePack(article.language));
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const series = findSeries(reading);
  const quotations = findQuotations(reading);
  const attributions = reading.sentences.flatMap(({ index }) => attributionOf(reading, index) ?? []);
  return {
    items: series.flatMap(({ items }) => items.map(({ span }) => textOf(span))),
    announcers: series.flatMap(({ announcer }) => (announcer === undefined ? [] : [textOf(announcer)])),
    captions: article.blocks.flatMap((block) =>
      block.kind === 'figure' && block.caption !== undefined ? [textOf(block.caption)] : [],
    ),
    figures: findFigures(reading).map((figure) => ({ value: textOf(figure.value), of: textOf(figure.of) })),
    quotations: quotations.map(({ text }) => textOf(text)),
    speakers: distinct(
      [...attributions, ...quotations].flatMap(({ speaker }) => (speaker === undefined ? [] : [textOf(speaker.name)])),
    ),
  };
};

/** Each text once, as normalised for comparing. */
export const distinct = (texts: readonly string[]): string[] => [...new Map(texts.map((text) => [normalise(text), text])).values()];
