import { describe, expect, it } from 'vitest';
import { blocksOf } from './markdown-blocks.js';

const tender = `# Winter roads

1. Subject

   The harbour clears 40 km of quays.

   Firms may bid for one quay or for all.

2. Conditions of participation

   Bidders must have
   - two winters of experience,
   - a depot in the town.

3. Timetable

   - Questions until 27 June
   - Award in August
`;

describe('numbered sections whose text is set in', () => {
  it('are headings with what stands below them', async () => {
    expect(await blocksOf(tender)).toEqual([
      'heading: 1. Subject',
      'paragraph: The harbour clears 40 km of quays.',
      'paragraph: Firms may bid for one quay or for all.',
      'heading: 2. Conditions of participation',
      'paragraph: Bidders must have',
      'list: - two winters of experience, | - a depot in the town.',
      'heading: 3. Timetable',
      'list: - Questions until 27 June | - Award in August',
    ]);
  });

  it.each([
    [
      'whole sentences',
      '1. Close the gate.\n\n   It takes an hour.\n\n2. Open it again.\n\n   Wait for the tide.\n\n3. Sign.\n\n   In ink.',
    ],
    ['lists alone', '1. Quays\n   - north\n   - south\n2. Gates\n   - east\n3. Sheds\n   - west'],
    ['few paragraphs', '1. Quays\n\n   Two of them.\n\n2. Gates\n3. Sheds\n4. Boats\n5. Nets'],
    [
      'announcements',
      '1. The quay has:\n\n   two cranes\n\n2. The shed has:\n\n   one gate\n\n3. The pier has:\n\n   no light',
    ],
  ])('are none of %s', async (_, list) => {
    const blocks = await blocksOf(`# Harbour\n\nThe harbour was asked what it has.\n\n${list}\n`);
    expect(blocks.filter((block) => block.startsWith('heading'))).toEqual([]);
  });
});
