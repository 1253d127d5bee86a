// What is found in each sentence of the golden documents by itself, and without each of the clauses between its commas: sentences-LANGUAGE.txt;
// and in sentences of many forms: forms-LANGUAGE.txt.
// Where a change is meant, `npx vitest run tests/summarize/parts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { read } from '../../../src/read/index.js';
import { readingOf } from '../../../src/summarize/annotate/reading.js';
import { cutSign } from '../../check/sentence/cut-sign.js';
import { documentNames, loadDocument } from '../../golden/document-case.js';
import { forms } from './forms.js';
import { foundIn } from './found-in.js';

/** What the cut of each clause loses, in signs: of "A, b, c." the cut of "A, ", of "b, " and of ", c". */
const cutClauses = (language: string, text: string): string => {
  const pack = languagePack(language);
  const commas = [...text.matchAll(/, /gu)].map(({ index }) => index);
  const sentence = { start: 0, end: text.length };
  const signs = [0, ...commas].map((from, index) => {
    const to = commas[index];
    const start = from === 0 ? 0 : from + 2;
    const cut = to === undefined ? { start: from, end: text.length - 1 } : { start, end: to + 2 };
    const spans = [
      { start: 0, end: cut.start },
      { start: cut.end, end: text.length },
    ].filter((span) => /\p{L}/u.test(text.slice(span.start, span.end)));
    return spans.length === 0 ? '' : cutSign({ text, sentence, spans, pack }).trim();
  });
  return commas.length === 0 ? '' : signs.join(' ');
};

/** A sentence, and below it what is found in it. */
const told = (language: string, words: string): string[] => {
  const cuts = cutClauses(language, words);
  const found = [...foundIn(language, words), ...(cuts === '' ? [] : [`cuts: ${cuts}`])];
  return [words, ...found.map((line) => `   ${line}`)];
};

const written = async (name: string): Promise<string[]> => {
  const { bytes, file } = loadDocument(name);
  const { value: article } = await read({ bytes, name: file });
  const { language, text } = article;
  return readingOf(article, languagePack(language)).sentences.flatMap(({ start, end }) =>
    told(language, text.slice(start, end).replace(/\s+/gu, ' ')),
  );
};

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
  await expect(`${all.flatMap((line) => told(language, line)).join('\n')}\n`).toMatchFileSnapshot(
    resolve('tests', 'summarize', 'parts', `forms-${language}.txt`),
  );
});
