import { expect, test } from 'vitest';
import { points } from '../../../src/model/units.js';
import { paragraphsOf } from '../../../src/render/content/paragraphs.js';
import { placeholderFrom, styleFrom } from '../../compose/support/template.js';

/** Whether a numbered line of a layout with marks in this colour has its number in the colour of the text. */
function isInInk(colour: string | undefined, { background = '000000', plain = false } = {}): boolean {
  const mark = { share: 1, character: '•', ...(colour === undefined ? {} : { colour }) };
  const style = { ...styleFrom({ size: points(16) }), mark };
  const placeholder = { ...placeholderFrom('body', [1, 2, 10, 4], [style]), background };
  const line = { level: 0, runs: [{ text: 'A town mends what it owns' }], number: 1, lines: 1 };
  const [written] = paragraphsOf([plain ? { ...line, number: undefined, plain } : line], placeholder);
  return written?.markInInk === true;
}

test('a number that nobody would see on what lies behind it is in the colour of its text', () => {
  expect(isInInk('000000')).toBe(true);
  expect(isInInk('1A1A1A')).toBe(true);
});

test('one that is seen keeps the colour of the house, and a line without one has none', () => {
  expect(isInInk('FD9827')).toBe(false);
  expect(isInInk('000000', { background: 'FFFFFF' })).toBe(false);
  expect(isInInk(undefined)).toBe(false);
  expect(isInInk('000000', { plain: true })).toBe(false);
});
