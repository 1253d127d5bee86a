// What is said of each good slide of our own articles where somebody alters it: altered.txt, by alteration. Where a change is meant,
// `npx vitest run tests/check/altered --update` writes it anew.
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { casesIn, type SlideCase } from '../../../bench/check/records.js';
import type { Article } from '../../../src/model/article.js';
import { read } from '../../../src/read/index.js';
import { writtenAltered } from './written-altered.js';

const cases = casesIn(resolve('bench', 'check'));

const articleOf = async (file: string): Promise<Article> =>
  (await read({ bytes: await readFile(file), name: basename(file) })).value;

const written = async (file: string, ofArticle: readonly SlideCase[]): Promise<string> => {
  const slides = ofArticle.map(({ slide }) => slide);
  return [basename(file), ...writtenAltered(await articleOf(file), slides)].join('\n');
};

it('tells of each altered slide what it told', async () => {
  const good = cases.filter(({ kind }) => kind === undefined);
  const files = [...new Set(good.map(({ article }) => article))];
  const all = await Promise.all(
    files.map((file) =>
      written(
        file,
        good.filter(({ article }) => article === file),
      ),
    ),
  );
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'altered.txt'));
});
