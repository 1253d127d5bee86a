import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { read } from '../../src/read/index.js';

const folder = new URL('../golden/articles/', import.meta.url);
const expectedSchema = z.object({
  language: z.string(),
  title: z.string().optional(),
  captions: z.array(z.object({ text: z.string(), credit: z.string().optional() })),
});

describe.each(readdirSync(folder))('golden article %s', (name) => {
  const expected = expectedSchema.parse(parse(readFileSync(new URL(`${name}/expected.yaml`, folder), 'utf8')));
  const bytes = readFileSync(new URL(`${name}/article.txt`, folder));

  it('has the expected language, title and captions', async () => {
    const { value: article } = await read({ bytes, name: 'article.txt' });
    const text = (span: Span | undefined): string | undefined => span && article.text.slice(span.start, span.end);
    const captions = article.blocks.flatMap((block) =>
      block.kind === 'figure' ? [{ text: text(block.caption), credit: text(block.credit) }] : [],
    );
    expect({ language: article.language, title: text(article.title), captions }).toEqual({
      language: expected.language,
      title: expected.title,
      captions: expected.captions,
    });
    expect(articleSchema.parse(article)).toEqual(article);
  });
});
