import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { languagePack, wordsOf } from '../../src/language/index.js';
import { read } from '../../src/read/index.js';
import { annotatedArticle } from '../../src/summarize/annotate/annotated-article.js';
import type { Annotation } from '../../src/summarize/annotate/annotation.js';
import { unitValues } from '../../src/summarize/value/unit-values.js';
import { holdsMost } from '../value/read-gold.js';

/** An article with the sentences that a reader marked, by index. */
export interface Labelled {
  readonly id: string;
  readonly annotation: Annotation;
  /** What each sentence is worth to a deck. */
  readonly worth: readonly number[];
  readonly main: ReadonlySet<number>;
  readonly also: ReadonlySet<number>;
  readonly first: ReadonlySet<number>;
  readonly never: ReadonlySet<number>;
}

const spans = z.array(z.tuple([z.number(), z.number()]));
const lineSchema = z.object({ id: z.string(), main: spans, also: spans, first: spans, never: spans });

/** The labels of a file, with their texts read: places are offsets in the text as it is stored, found again by their words. */
export const readLabels = async (file: string, texts: string): Promise<Labelled[]> => {
  const articles: Labelled[] = [];
  for (const row of readFileSync(file, 'utf8').trim().split('\n')) {
    const line = lineSchema.parse(JSON.parse(row));
    const bytes = readFileSync(join(texts, `${line.id}.txt`));
    const stored = bytes.toString('utf8').normalize('NFC');
    const { value: article } = await read({ bytes, name: `${line.id}.txt` });
    const annotation = annotatedArticle(article, languagePack(article.language));
    const { sentences } = annotation.reading;
    const marked = (places: z.infer<typeof spans>): Set<number> =>
      new Set(
        places.flatMap(([start, end]) => {
          const words = wordsOf(stored, start, end).map(({ key }) => key);
          return (
            sentences.find((one) => one.words.length <= words.length * muchLonger && holdsMost(one, words))?.index ?? []
          );
        }),
      );
    articles.push({
      id: line.id,
      annotation,
      worth: unitValues(annotation),
      main: marked(line.main),
      also: marked(line.also),
      first: marked(line.first),
      never: marked(line.never),
    });
  }
  return articles;
};
/** A sentence that holds another one's words among many more is not the one that was marked. */
const muchLonger = 1.5;
