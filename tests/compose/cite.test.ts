import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directivesIn, directiveText, type TextDirective } from '../../src/compose/cite/text-fragment.js';

const directiveFor = (text: string, passage: string, from = 0): TextDirective => {
  const start = text.indexOf(passage, from);
  const directive = directivesIn(text, 'en')({ start, end: start + passage.length });
  if (directive === undefined) throw new Error('Nothing was found.');
  return directive;
};

describe('a text directive', () => {
  it('names a short passage whole, without the marks at its ends', () => {
    expect(directiveFor('First this. Then “that was said”, twice.', '“that was said”,')).toEqual({
      start: 'that was said',
    });
  });

  it('names a long one by its beginning and its end', () => {
    const sentence = 'The gates may be closed only when the forecast tide exceeds 3.2 metres above the datum.';
    expect(directiveFor(`Before it. ${sentence} Behind it.`, sentence)).toEqual({
      start: 'The gates may be',
      end: 'metres above the datum',
    });
  });

  it('begins with more words where the same words stand before it', () => {
    const text =
      'The gates may be opened again. The gates may be closed only when the forecast tide exceeds 3.2 metres above the datum.';
    expect(
      directiveFor(text, 'The gates may be closed only when the forecast tide exceeds 3.2 metres above the datum.')
        .start,
    ).toBe('The gates may be closed');
  });

  it('names the words before it where all of it stands before', () => {
    expect(directiveFor('It rained. On Monday it rained.', 'it rained', 12)).toEqual({
      prefix: 'Monday',
      start: 'it rained',
    });
  });

  it('ends with more words where the same words stand inside', () => {
    const text =
      'We asked for the sum of all costs and they told us the sum of all costs at last in writing as the sum of all costs.';
    expect(directiveFor(text, text).end).toBe('as the sum of all costs');
  });

  it('writes hyphens, commas and ampersands by their codes', () => {
    expect(directiveText({ prefix: 'a-b', start: 'c, d', end: 'e & f' })).toBe('text=a%2Db-,c%2C%20d,e%20%26%20f');
    expect(directiveText({ start: 'bảy trụ cột' })).toBe('text=b%E1%BA%A3y%20tr%E1%BB%A5%20c%E1%BB%99t');
  });

  it('leads a browser that takes the first match to the passage, whatever the text', () => {
    const word = fc.constantFrom('it', 'rained', 'on', 'Monday', 'and', 'all', 'the', 'day');
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 60 }), fc.nat(), fc.nat(), (words, one, other) => {
        const [first, last] = [one % words.length, other % words.length].sort((a, b) => a - b) as [number, number];
        const text = words.join(' ');
        const start = words.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
        const passage = words.slice(first, last + 1).join(' ');
        const directive = directivesIn(text, 'en')({ start, end: start + passage.length });
        expect(directive).toBeDefined();
        const found = directive && firstMatch(text, directive);
        // A passage that says again what the words before it say, many times over, is led to the first of its kind.
        if (found !== undefined && directive?.prefix?.split(' ').length !== 10)
          expect(found).toEqual({ start, end: start + passage.length });
      }),
    );
  });
});

/** What a browser marks: the first words behind the first prefix, to the first end behind them. */
function firstMatch(text: string, { prefix, start, end }: TextDirective): { start: number; end: number } | undefined {
  const before = prefix === undefined ? '' : `${prefix} `;
  const at = ` ${text} `.indexOf(` ${before}${start} `);
  if (at < 0) return undefined;
  const begin = at + before.length;
  if (end === undefined) return { start: begin, end: begin + start.length };
  const behind = begin + start.length;
  const place = `${text} `.slice(behind).indexOf(` ${end} `);
  return place < 0 ? undefined : { start: begin, end: behind + place + 1 + end.length };
}
