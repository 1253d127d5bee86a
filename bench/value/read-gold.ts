import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagePack } from '../../src/language/index.js';
import type { Span } from '../../src/model/span.js';
import { read } from '../../src/read/index.js';
import { annotationOf, type Annotation } from '../../src/summarize/annotate/annotation.js';
import { readingOf } from '../../src/summarize/annotate/reading.js';
import { unitFeatures, type UnitFeatures } from '../../src/summarize/value/unit-features.js';

/** An annotated article with what is known of its sentences. */
export interface GoldArticle {
  readonly id: string;
  readonly split: string;
  readonly news: boolean;
  readonly annotation: Annotation;
  readonly features: readonly UnitFeatures[];
  readonly keys: readonly Span[];
  readonly figures: readonly Span[];
  /** Sentences that a careful reader would show. */
  readonly shown: ReadonlySet<number>;
}

interface GoldLine {
  readonly id: string;
  readonly keys?: [number, number][];
  readonly figures?: [number, number][];
  readonly show?: [number, number][];
}

export const readGold = async (gold: string, texts: string, index: string): Promise<GoldArticle[]> => {
  const known = new Map(linesOf<{ id: string; split: string; genre: string }>(index).map((line) => [line.id, line]));
  const articles: GoldArticle[] = [];
  for (const line of linesOf<GoldLine>(gold)) {
    const entry = known.get(line.id);
    if (entry === undefined) continue;
    const { value } = await read({ bytes: readFileSync(join(texts, `${line.id}.txt`)), name: `${line.id}.txt` });
    const reading = readingOf(value, languagePack(value.language));
    const title = value.title === undefined ? undefined : value.text.slice(value.title.start, value.title.end);
    const annotation = annotationOf(reading, title);
    const spans = (pairs: [number, number][] = []): Span[] => pairs.map(([start, end]) => ({ start, end }));
    const show = spans(line.show);
    articles.push({
      id: line.id,
      split: entry.split,
      news: entry.genre === 'news',
      annotation,
      features: unitFeatures(annotation),
      keys: spans(line.keys),
      figures: spans(line.figures),
      shown: new Set(
        reading.sentences
          .filter((one) => show.some((span) => span.start < one.end && span.end > one.start))
          .map((one) => one.index),
      ),
    });
  }
  return articles;
};

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T); // the form of our own files
