import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../src/check/index.js';
import { languagePack } from '../../src/language/index.js';
import type { Evidence, Point, Topic } from '../../src/model/briefing.js';
import { read } from '../../src/read/index.js';
import { sha256, validParts } from './valid.js';

const text = [
  '# The budget',
  '## Liquor tax',
  'The increase will bring in two million a year.',
  '## Tobacco tax',
  'The duty on a kilo rises to 210 crowns.',
  '## Coast',
  'North shore: The sky is grey. Waves reach three metres.',
  'South shore: The sky is clear. Waves stay below one metre.',
].join('\n\n');

/** What is found wrong with a line that has a heading of the article before it. */
const codesOf = async (before: string, sentence: string): Promise<string[]> => {
  const heading = before.replace(/:$/u, '');
  const { value: article } = await read({ bytes: Buffer.from(text), name: 'budget.md' });
  const { briefing } = validParts();
  const evidence = [before, sentence].map((quote): Evidence => {
    const start = article.text.indexOf(quote);
    return { start, end: start + quote.length, quote };
  });
  const line = `${heading}: ${sentence}`;
  const point: Point = { id: 'led', text: line, lead: heading, evidence, origin: 'extract' };
  delete briefing.titleEvidence;
  const sources = briefing.sources.map((source) => ({ ...source, sha256: sha256(article.text) }));
  const topics: Topic[] = [{ id: 'all', kind: 'summary', heading: 'What to remember', points: [point], captions: [] }];
  const found = checkBriefing(
    { ...briefing, title: 'The budget', language: 'en', sources, topics },
    article,
    languagePack('en'),
  );
  return found
    .filter(({ severity, subject }) => severity === 'error' && subject?.point === 'led')
    .map(({ code }) => code);
};

describe('a heading of the article before a line', () => {
  it('is that of the section that the line stands in', async () => {
    expect(await codesOf('Tobacco tax', 'The duty on a kilo rises to 210 crowns.')).toEqual([]);
  });

  it('is not that of another', async () => {
    expect(await codesOf('Liquor tax', 'The duty on a kilo rises to 210 crowns.')).toContain('check.several-sentences');
  });
});

describe('the label of a paragraph before a line', () => {
  it('is that of the paragraph that the line stands in', async () => {
    expect(await codesOf('South shore:', 'Waves stay below one metre.')).toEqual([]);
  });

  it('is not that of another', async () => {
    expect(await codesOf('North shore:', 'Waves stay below one metre.')).toContain('check.several-sentences');
  });
});
