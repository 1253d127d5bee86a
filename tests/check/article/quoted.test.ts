import { expect, it } from 'vitest';
import { quotedIn } from '../../../src/check/article/quoted.js';

/** What stands between the marks around a word. */
const around = (text: string, word: string): string | undefined => {
  const span = quotedIn({ text }).at(text.indexOf(word));
  return span === undefined ? undefined : text.slice(span.start, span.end);
};

it('knows marks that point inward, as German books have them', () => {
  const text = 'Der Hafen schließt. »Wir gehen«, sagt Lea Horn. Der Kran bleibt stehen.';
  expect(around(text, 'gehen')).toBe('Wir gehen');
  expect(around(text, 'Hafen')).toBeUndefined();
  expect(around(text, 'Kran')).toBeUndefined();
});

it('knows marks that point outward, with or without spaces', () => {
  expect(around('Le port ferme. « Nous partons », dit Léa Horn.', 'partons')).toBe(' Nous partons ');
  expect(around('El puerto cierra. «Nos vamos», dice Lea Horn.', 'vamos')).toBe('Nos vamos');
  expect(around('nous restons », dit Léa Horn. Le port ferme.', 'restons')).toBe('nous restons ');
});

it('begins behind the colon where only its end is marked', () => {
  const text = 'The pier shuts on 3 May. Mayor Ann Lee said: We are sorry for the noise. The work ends in June".';
  expect(around(text, 'sorry')).toBe('We are sorry for the noise. The work ends in June');
  expect(around(text, 'June')).toBe('We are sorry for the noise. The work ends in June');
  expect(around(text, 'shuts')).toBeUndefined();
  const going = '“The pier shuts, and one thing is left:\nHere is the rule: Boats leave by night.”';
  expect(around(going, 'rule')).toBe('Here is the rule: Boats leave by night.');
});
