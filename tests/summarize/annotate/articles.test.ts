// What is known of each sentence of the golden articles and documents: `found.txt` beside each. Where a change is meant,
//
//   npx vitest run tests/summarize/annotate --update
//
// writes them anew. The articles that are held out have none: they judge the rules, and nobody reads what is found in them.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import type { Article } from '../../../src/model/article.js';
import { read } from '../../../src/read/index.js';
import { annotationOf } from '../../../src/summarize/annotate/annotation.js';
import { readingOf } from '../../../src/summarize/annotate/reading.js';
import { statementsOf } from '../../../src/summarize/say/statement.js';
import { caseNames, loadCase } from '../../golden/cases.js';
import { articleOfDocument, documentNames } from '../../golden/document-case.js';
import { writtenAnnotation } from './written-annotation.js';

const foundIn = (article: Article): string => {
  const annotation = annotationOf(readingOf(article, languagePack(article.language)), undefined);
  return writtenAnnotation(annotation, statementsOf(annotation));
};

const fileOf = (folder: string, name: string): string => resolve('tests', 'golden', folder, name, 'found.txt');

describe('what is known of each sentence', () => {
  it.each(caseNames('development'))('of %s', async (name) => {
    const { article: bytes, expected } = loadCase(name);
    const { value: article } = await read({ bytes, name: 'article.txt', language: expected.language });
    await expect(foundIn(article)).toMatchFileSnapshot(fileOf('articles', name));
  });

  it.each(documentNames())('of %s', async (name) => {
    await expect(foundIn(await articleOfDocument(name))).toMatchFileSnapshot(fileOf('documents', name));
  });
});
