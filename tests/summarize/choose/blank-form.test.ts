import { describe, expect, it } from 'vitest';
import { isNoStatement } from '../../../src/summarize/choose/no-statement/no-statement.js';
import { annotated } from '../annotated.js';

const between = 'All teachers of the school are trained and spend much time on their work with the children.';
const around = 'The school sends its plan to the town before 1 September of each year, as the bylaw asks.';

const saysNothing = async (lines: readonly string[], words: string): Promise<boolean> => {
  const { annotation, statements, at } = await annotated(
    ['# How to write the plan of a school', ...lines].join('\n\n'),
  );
  return isNoStatement(annotation, statements, at(words));
};

describe('a blank form in an article', () => {
  it('says nothing of anybody between its blanks', async () => {
    const form = [
      'Plan for the year ………',
      'Founded on order no. ……… of the town',
      between,
      'In all there are …… teachers.',
      'Signed on ……… by ………',
    ];
    expect(await saysNothing([around, ...form], 'All teachers')).toBe(true);
    expect(await saysNothing([around, ...form], 'sends its plan')).toBe(false);
  });

  it('is more than one line to sign', async () => {
    expect(await saysNothing([around, between, 'Head of the school: ………………'], 'All teachers')).toBe(false);
  });

  it('is no page of contents', async () => {
    const contents = ['1. The plan ………… 3', '2. The year ………… 7', '3. The staff ………… 9', '4. The rooms ………… 12'];
    expect(await saysNothing([contents[0] ?? '', between, ...contents.slice(1)], 'All teachers')).toBe(false);
  });
});
