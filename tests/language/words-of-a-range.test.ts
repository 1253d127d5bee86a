import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/language/text/words.js';

const piece = fc.constantFrom(
  "l'hôpital ",
  '1.250,5 ',
  'Hà Nội ',
  "isn't ",
  '24/7, ',
  '世界 ',
  'e\u0301tat ',
  '\n\n',
  '“ý” ',
  '-3km ',
);

it('gives the same words of a range whether its text is long, and read once, or short', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(200), fc.nat(200), (pieces, start, end) => {
      const short = pieces.join('');
      // What stands far behind a range has no part in it, but makes its text one whose words are kept.
      const long = short + ' '.repeat(1000);
      expect(wordsOf(long, start, end)).toEqual(wordsOf(short, start, end));
    }),
  );
});
