import { describe, expect, it } from 'vitest';
import { isNoStatement } from '../../../src/summarize/choose/no-statement/no-statement.js';
import { annotated } from '../annotated.js';

const lead =
  'The harbour court fined four skippers in May 2031 for leaving nets in the northern basin after the day on which fishing ends.';
const rows = [
  'Ann Lee, 44, Lind',
  'Left one net of nine metres in the basin for three days in April',
  'Forty hours of work on the quay and a fine of 300 crowns Bo Orr, 51, Tarn',
  'Left two nets of four metres in the basin for a week in April',
  'Sixty hours of work on the quay and a fine of 500 crowns Mo Gray, 29, Lind',
  'Left one net of six metres in the basin for one night in May',
];

const saysNothing = async (heads: readonly string[], words: string): Promise<boolean> => {
  const text = [`# Nets in the basin`, lead, ...heads, ...rows, 'The court meets again in June.'].join('\n\n');
  const { annotation, statements, at } = await annotated(text, 'en', 'release', 'article.txt');
  return isNoStatement(annotation, statements, at(words));
};

describe('a table whose lines were lost', () => {
  it('is not told cell by cell below the heads of its columns, as where a row ends is lost too', async () => {
    const heads = ['Skipper', 'Finding'];
    expect(await saysNothing(heads, 'Forty hours')).toBe(true);
    expect(await saysNothing(heads, 'two nets')).toBe(true);
    expect(await saysNothing(heads, 'harbour court')).toBe(false);
  });

  it('hides nothing of what stands behind it', async () => {
    expect(await saysNothing(['Skipper', 'Finding'], 'meets again')).toBe(false);
  });
});
