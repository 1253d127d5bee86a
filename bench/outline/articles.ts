import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';

/** An article as plain text, as a person would paste it. */
export interface PlainArticle {
  readonly id: string;
  readonly text: string;
}

const lineSchema = z.object({
  id: z.string(),
  docs: z.array(
    z.object({ title: z.string().nullish(), sents: z.array(z.string()), paras: z.array(z.number()).optional() }),
  ),
  captions: z.array(z.string()).nullish(),
});

/** The articles of a JSON Lines file, each document of a cluster by itself ("abm0/2"), or the one article of a text file. */
export const articlesIn = (file: string): PlainArticle[] => {
  const content = readFileSync(file, 'utf8');
  const name = basename(file).replace(/\.[^.]+$/, '');
  if (!file.endsWith('.jsonl'))
    return [{ id: name === 'article' ? (file.split('/').at(-2) ?? name) : name, text: content }];
  return content.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const { id, docs, captions } = lineSchema.parse(JSON.parse(line));
    return docs.map((doc, index) => ({
      id: docs.length === 1 ? `${name}/${id}` : `${name}/${id}/${index}`,
      text: plainText(doc.title ?? undefined, paragraphsOf(doc.sents, doc.paras), captions ?? []),
    }));
  });
};

/** Title, paragraphs and captions, a caption behind each paragraph as long as there are any. */
const plainText = (title: string | undefined, paragraphs: readonly string[], captions: readonly string[]): string => {
  const body = paragraphs.flatMap((paragraph, index) => {
    const caption = captions[index];
    return caption === undefined ? [paragraph] : [paragraph, `| ${caption}`];
  });
  return [...(title === undefined ? [] : [title]), ...body].join('\n\n');
};

/** @param sizes how many sentences each paragraph has; two where the set does not tell */
const paragraphsOf = (sentences: readonly string[], sizes: readonly number[] | undefined): string[] => {
  const paragraphs: string[] = [];
  for (let start = 0, index = 0; start < sentences.length; index += 1) {
    const size = Math.max(1, sizes?.[index] ?? 2);
    paragraphs.push(sentences.slice(start, start + size).join(' '));
    start += size;
  }
  return paragraphs;
};
