// What is found in each sentence of the golden documents by itself, and without each of the clauses between its commas: sentences-LANGUAGE.txt;
// and in sentences of many forms: forms-LANGUAGE.txt.
// Where a change is meant, `npx vitest run tests/summarize/parts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { articleOfDocument, documentNames } from '../../golden/document-case.js';
import { forms } from './forms.js';
import { toldOfArticle, toldOfSentence } from './told-of-sentence.js';

const written = async (name: string): Promise<string[]> => toldOfArticle(await articleOfDocument(name));

it.each(['en', 'vi'])('finds in each sentence what it found (%s)', async (language) => {
  const all = await Promise.all(
    documentNames()
      .filter((name) => name.startsWith(language))
      .map(written),
  );
  await expect(`${all.flat().join('\n')}\n`).toMatchFileSnapshot(
    resolve('tests', 'summarize', 'parts', `sentences-${language}.txt`),
  );
});

it.each(Object.entries(forms))('finds in each form of a sentence what it found (%s)', async (language, lines) => {
  const all = lines.trim().split('\n');
  await expect(`${all.flatMap((line) => toldOfSentence(language, line)).join('\n')}\n`).toMatchFileSnapshot(
    resolve('tests', 'summarize', 'parts', `forms-${language}.txt`),
  );
});
