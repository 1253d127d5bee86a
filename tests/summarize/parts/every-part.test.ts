// What is found in each beginning and each end of some sentences: every-part.txt. Where a change is meant,
// `npx vitest run tests/summarize/parts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/language/index.js';
import { foundIn } from './found-in.js';
import { richSentences } from './sentences.js';

/** The parts of a sentence in turn, each with what is found there and was not in the one before it. */
const written = (language: string, text: string): string[] => {
  const all = wordsOf(text);
  const inner = all.slice(1);
  const parts = [
    ...all.map(({ start }): [string, string] => [start === 0 ? '' : 'from ', text.slice(start)]),
    ...inner.toReversed().map(({ start }): [string, string] => ['to ', text.slice(0, start).trimEnd()]),
  ];
  let before: string[] = [];
  return parts.flatMap(([which, part]) => {
    const found = foundIn(language, part);
    const fresh = found.filter((line) => !before.includes(line));
    const gone = before.filter((line) => !found.some((one) => one.split(':')[0] === line.split(':')[0]));
    before = found;
    const title =
      which === '' ? `${language}: ${part}` : `  ${which}"${which === 'to ' ? part.slice(-16) : part.slice(0, 16)}"`;
    const told = [...fresh.map((line) => `     ${line}`), ...gone.map((line) => `     no ${line.split(':')[0] ?? ''}`)];
    return told.length === 0 ? [] : [title, ...told];
  });
};

it.each([...new Set(richSentences.map(([language]) => language))])(
  'finds in each part of a sentence (%s)',
  async (language) => {
    const lines = richSentences.filter(([one]) => one === language).flatMap(([, text]) => written(language, text));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      resolve('tests', 'summarize', 'parts', `every-part-${language}.txt`),
    );
  },
);
