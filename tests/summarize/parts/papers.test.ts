// What is found in each sentence of the papers by itself, and without each of its clauses: golden/papers/LANGUAGE/NAME.sentences.txt.
// Where a change is meant, `npx vitest run tests/summarize/parts --update` writes it anew.
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { papers } from '../../golden/papers.js';
import { toldOfArticle } from './told-of-sentence.js';

it.each(papers.map(({ path, text }) => [relative('tests/golden/papers', path), path, text] as const))(
  'finds in each sentence of %s what it found',
  async (_, path, [language, text, name = 'article.md']) => {
    const { value: article } = await read({ bytes: Buffer.from(text), name, language });
    await expect(`${toldOfArticle(article).join('\n')}\n`).toMatchFileSnapshot(`${path}.sentences.txt`);
  },
);
