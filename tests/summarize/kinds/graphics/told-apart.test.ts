import { expect, it } from 'vitest';
import { ownHeadings, toldApart } from '../../../../src/summarize/kinds/graphics/told-apart.js';
import { annotated } from '../../annotated.js';
import { draftOf } from '../draft-of.js';

it('of two topics under one heading the second in the deck is numbered', () => {
  const drafts = [
    draftOf({ heading: 'Fares' }),
    draftOf({ heading: '' }),
    draftOf({ kind: 'table', heading: 'fares' }),
  ];
  expect(toldApart(drafts).map(({ topic }) => topic.heading)).toEqual(['Fares', '', 'fares (2)']);
});

it('a table has the heading of its section with the lines of that, and any other for itself', async () => {
  const { annotation } = await annotated('# Ferries\n\n## Fares\n\nA ticket costs two euros from March on.\n');
  const at = annotation.reading.sentences[0]?.start ?? 0;
  const drafts = ['Fares', 'Fares by route'].map((heading) => ({ ...draftOf({ heading }), at }));
  expect(ownHeadings(annotation.reading, drafts)).toEqual(['fares by route']);
});
