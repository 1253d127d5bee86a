import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const body =
  'The outer gate of the basin is closed by hand, which takes the crews of both lifeboats an hour at every spring tide of the year.';
const linesOf = async (head: string): Promise<string[]> => {
  const article = await readText(`# A gate for the basin\n\n${head}\n\n${body}\n\n${body}`, 'en', 'report.md');
  return article.furniture.map(({ span }) => article.text.slice(span.start, span.end));
};

describe('labels at the head of a paper', () => {
  it('are no part of what it says, where one tells for whom it is', async () => {
    expect(await linesOf('Report of: Head of Harbours\n\nWards affected: All\n\nUrgency: No')).toEqual([
      'Report of: Head of Harbours',
      'Wards affected: All',
      'Urgency: No',
    ]);
    expect(await linesOf('Urgency: No\n\nTo: Heads of all schools\n\nCopy: District directors')).toHaveLength(3);
  });

  it('may be what a notice tells', async () => {
    expect(await linesOf('Place: Boat house\n\nFrom: 12 May\n\nPrice: 4 crowns')).toEqual([]);
  });
});
