import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { labelled } from '../../../src/summarize/kinds/labelled.js';
import { draftOf } from './draft-of.js';

it('what nothing names has a fixed label of its own', () => {
  const drafts = [
    { heading: 'The gates' },
    { label: 'Table' },
    { label: 'Table' },
    {},
    { label: 'Table', heading: 'Table (3)' },
    { label: 'Table' },
  ];
  expect(labelled(drafts.map(draftOf), languagePack('en')).map(({ topic }) => topic.heading)).toEqual([
    'The gates',
    'Table',
    'Table (2)',
    'Key points',
    'Table (3)',
    'Table (4)',
  ]);
});
