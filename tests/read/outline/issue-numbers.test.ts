import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { readStructure } from '../../../src/read/structure.js';
import { takeSteps } from '../../../src/read/take-steps.js';

/** Headings and items of a text, in order. */
const lines = (text: string): string[] => {
  const pack = languagePack('en');
  return takeSteps(text, pack, readStructure(text, pack)).blocks.flatMap((block) => {
    const spans = block.kind === 'list' ? block.items.map(({ span }) => span) : [block.span];
    return spans.map(({ start, end }) => text.slice(start, end));
  });
};

describe('the number of an issue at the end of an item', () => {
  it('is left out where several have one', () => {
    expect(lines('- Dredge the basin harbour#142\n- Paint the crane #57\n- Ring the bell')).toEqual([
      'Dredge the basin',
      'Paint the crane',
      'Ring the bell',
    ]);
  });

  it('stays where it is part of what is said, or the only one', () => {
    expect(lines('- The leak was mended in #142\n- The rust was found in #143')).toEqual([
      'The leak was mended in #142',
      'The rust was found in #143',
    ]);
    expect(lines('- Platform #12\n- A new bell')).toEqual(['Platform #12', 'A new bell']);
  });
});
