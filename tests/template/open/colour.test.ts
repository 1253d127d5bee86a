import { describe, expect, it } from 'vitest';
import { element } from '../../../src/opc/xml/element.js';
import { colourResolver } from '../../../src/template/open/colour.js';

const colour = colourResolver({ dk1: '000000', accent1: '4472C4', lt1: 'FFFFFF' }, { tx1: 'dk1', bg1: 'lt1' });

const changed = (name: string, change: string, share: number): string | undefined =>
  colour(
    element(
      'a:solidFill',
      {},
      element('a:schemeClr', { val: name }, element(change, { val: String(share * 100_000) })),
    ),
  )?.hexadecimal;

describe('colours of a file', () => {
  it.each([
    // As PowerPoint shows them: footers of its own theme, and the rows of its usual table style.
    ['tx1', 'a:tint', 0.75, '898989'],
    ['accent1', 'a:tint', 0.4, 'CFD5EA'],
    ['accent1', 'a:tint', 0.2, 'E9EBF5'],
    ['bg1', 'a:shade', 0.5, 'BCBCBC'],
    ['accent1', 'a:lumMod', 0.75, '2F5597'],
  ])('fade as light does: %s with %s of %s', (name, change, share, wanted) => {
    const found = changed(name, change, share) ?? '';
    const distance = [0, 2, 4].map((at) =>
      Math.abs(Number.parseInt(found.slice(at, at + 2), 16) - Number.parseInt(wanted.slice(at, at + 2), 16)),
    );
    expect(Math.max(...distance), `${found} for ${wanted}`).toBeLessThanOrEqual(2);
  });
});
