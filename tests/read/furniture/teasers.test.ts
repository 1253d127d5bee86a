import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const abstract =
  'We ask how far a harbour can be kept open in winter, and measure the ice of nine ports over twenty years. Warm water from the mills keeps three of them open, and the ice of the others depends on the wind.';
const page = (between: string): string =>
  [
    '# How ice closes a harbour',
    'Aug 8, 2023',
    '[Read Paper](https://paper.example)',
    between,
    '## Abstract',
    abstract,
  ].join('\n\n');
const furniture = async (between: string): Promise<string[]> => {
  const { text, furniture: found } = await readText(page(between), 'en', 'ice.md');
  return found.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
};

describe('a paragraph between a link to a paper and its abstract', () => {
  it('is of something else where none of its words come back', async () => {
    const teaser =
      'Children painted eleven hundred postcards for our museum, and everybody chooses a favourite until Sunday.';
    expect(await furniture(teaser)).toContain(`related ${teaser}`);
  });

  it('stays where it tells of what the abstract tells', async () => {
    const lead =
      'Warm water from the mills keeps three harbours open in winter, and nobody had measured the ice before.';
    expect(await furniture(lead)).not.toContain(`related ${lead}`);
  });
});
