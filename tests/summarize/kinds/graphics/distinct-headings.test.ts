import { expect, it } from 'vitest';
import { ownHeadings, withDistinctHeadings } from '../../../../src/summarize/kinds/graphics/distinct-headings.js';
import { annotated } from '../../annotated.js';
import { draftOf, pointOf } from '../draft-of.js';

it('of two topics under one heading the second in the deck is numbered', async () => {
  const { annotation } = await annotated('# Ferries\n\nA ticket costs two euros from March on.\n');
  const drafts = [
    draftOf({ heading: 'Fares' }),
    draftOf({ heading: '' }),
    draftOf({ kind: 'table', heading: 'fares' }),
  ];
  expect(withDistinctHeadings(annotation.reading, drafts).map(({ topic }) => topic.heading)).toEqual([
    'Fares',
    '',
    'fares (2)',
  ]);
});

it('is called by what its one line calls itself', async () => {
  const { annotation } = await annotated('# Ferries\n\n## Fares\n\nNext meeting: Monday 3 March at noon.\n');
  const at = annotation.reading.sentences[0];
  const line = { text: 'Next meeting: Monday 3 March at noon', evidence: at === undefined ? [] : [at] };
  const drafts = [
    draftOf({ kind: 'table', heading: 'Fares' }),
    draftOf({ kind: 'points', heading: 'Fares', points: [{ id: 'p1', origin: 'extract', ...line }] }),
  ];
  expect(withDistinctHeadings(annotation.reading, drafts).map(({ topic }) => topic.heading)).toEqual([
    'Fares',
    'Next meeting',
  ]);
});

it('a table has the heading of its section with the lines of that, and any other for itself', async () => {
  const { annotation } = await annotated('# Ferries\n\n## Fares\n\nA ticket costs two euros from March on.\n');
  const at = annotation.reading.sentences[0]?.start ?? 0;
  const drafts = ['Fares', 'Fares by route'].map((heading) => ({ ...draftOf({ heading }), at }));
  expect(ownHeadings(annotation.reading, drafts)).toEqual(['fares by route']);
});

it('key figures of one section have its heading, as far as nothing else has it', async () => {
  const { annotation } = await annotated(
    '# Ferries\n\n## Fares\n\nA ticket costs two euros. A crate costs nine euros.\n\n## Boats\n\nThe Tern carries 90 people.\n',
  );
  const { reading } = annotation;
  const figuresOf = (...sentences: readonly number[]) =>
    draftOf({
      kind: 'figure',
      heading: reading.pack.labels.figures,
      points: sentences.map((index) => pointOf(`p${index}`, { evidence: reading.sentences.slice(index, index + 1) })),
    });
  const headings = (...drafts: ReturnType<typeof draftOf>[]): string[] =>
    withDistinctHeadings(reading, drafts).map(({ topic }) => topic.heading);
  expect(headings(figuresOf(0, 1))).toEqual(['Fares']);
  expect(headings(figuresOf(0, 1, 2))).toEqual([reading.pack.labels.figures]);
  expect(headings(draftOf({ heading: 'Fares' }), figuresOf(0, 1))).toEqual(['Fares', reading.pack.labels.figures]);
});
