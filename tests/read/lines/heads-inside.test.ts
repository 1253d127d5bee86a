import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { withoutHeadsInside } from '../../../src/read/lines/pages/heads-inside.js';

const english = languagePack('en');

describe('what was printed around pages, inside of sentences', () => {
  it('goes where a stamp in capitals ends it and small letters go on', () => {
    const text = [
      'The pilots say that the Mayor Osei’s Hearing FINAL quay is full. The boats wait.',
      'The board meets twice. And Mayor Osei’s Hearing FINAL so it knows the quay.',
    ].join('\n\n');
    expect(withoutHeadsInside(text, english)).toBe(
      [
        'The pilots say that the quay is full. The boats wait.',
        'The board meets twice. And so it knows the quay.',
      ].join('\n\n'),
    );
  });

  it('takes the day with it that stands beside it on other pages, and what is left of one', () => {
    const text =
      'The pilots have May 3, 2026 said so, and the Mayor Osei’s Hearing FINAL quay is full. May 3, 2026 And they wait. On May 3, 2026 the board met on May 3, 2026 in town. It has , 2026 really closed. Mayor Osei’s Hearing FINAL We know.';
    expect(withoutHeadsInside(text, english)).toBe(
      'The pilots have said so, and the quay is full. And they wait. On May 3, 2026 the board met on May 3, 2026 in town. It has really closed. We know.',
    );
  });

  it('goes where the same day tears three sentences, without a stamp', () => {
    const torn = 'We think May 3, 2026 so. It is full and May 3, 2026 they wait. You know May 3, 2026 why.';
    expect(withoutHeadsInside(torn, english)).toBe('We think so. It is full and they wait. You know why.');
    const twice = 'We think May 3, 2026 so. It is full and May 3, 2026 they wait.';
    expect(withoutHeadsInside(twice, english)).toBe(twice);
  });

  it.each([
    'The head of the Tarn Harbour Board NATO met is gone.',
    'Mayor Osei’s Hearing FINAL',
    'The paper was called Harbour Plan Three, and FINAL was printed on it.',
    'They met on May 3, 2026 in town, since May 3, 2026 they wait, and from May 3, 2026 it holds.',
  ])('%s', (text) => {
    expect(withoutHeadsInside(text, english)).toBe(text);
  });
});
