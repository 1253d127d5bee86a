import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { tokensOf, type Tokens } from './tokens.js';

/** An article, or a cluster of articles that tell of one event, with the summaries that people wrote of it. */
export interface Article {
  /** Its place in the file, from 0. */
  readonly place: number;
  readonly language: string;
  readonly documents: readonly { readonly title?: string; readonly sentences: readonly string[] }[];
  /** The tokens of all sentences, the documents in a row. */
  readonly tokens: readonly Tokens[];
  /** The tokens of each summary, a list a sentence. */
  readonly references: readonly (readonly Tokens[])[];
}

/**
 * Reads articles from JSON Lines: `{lang, docs: [{title?, sents: []}], refs: [[sentence]]}`; other fields are passed over.
 *
 * @param limit how many are read at most
 * @throws Error naming the line that has another shape
 */
export const readArticles = (file: string, limit: number): Article[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, limit)
    .map((line, place) => {
      const result = articleLine.safeParse(JSON.parse(line));
      if (!result.success) throw new Error(`${file}, article ${place + 1}: ${z.prettifyError(result.error)}`);
      const { lang, docs, refs } = result.data;
      return {
        place,
        language: lang,
        documents: docs.map(({ title, sents }) => ({ sentences: sents, ...(title === undefined ? {} : { title }) })),
        tokens: docs.flatMap(({ sents }) => sents.map(tokensOf)),
        references: refs.map((sentences) => sentences.map(tokensOf)),
      };
    });

/** The same article with nothing but its sentences. */
export const withoutTitles = (article: Article): Article => ({
  ...article,
  documents: article.documents.map(({ sentences }) => ({ sentences })),
});

const articleLine = z.object({
  lang: z.string(),
  docs: z.array(z.object({ title: z.string().optional(), sents: z.array(z.string()) })).min(1),
  refs: z.array(z.array(z.string()).min(1)).min(1),
});
