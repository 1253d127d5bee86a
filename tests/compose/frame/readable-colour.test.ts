import { expect, test } from 'vitest';
import { withReadableColour } from '../../../src/compose/frame/readable-colour.js';
import type { Fill } from '../../../src/model/deck.js';
import type { Layout } from '../../../src/template/model.js';
import { fullTemplate, placeholderFrom, styleFrom } from '../support/template.js';

const fill: Fill = { placeholder: 'title', paragraphs: [{ level: 0, runs: [{ text: 'Heading' }], lines: 1 }] };

function colourOn(background: string | undefined, colour: string): string | undefined {
  const title = { ...placeholderFrom('title', [0, 0, 10, 1], [styleFrom({ colour })]), background };
  const layout: Layout = { name: 'one', part: '/one.xml', placeholders: [title] };
  const template = { ...fullTemplate, colours: { dk1: '111111', lt1: 'FFFFFF', dk2: '777777', lt2: 'EEEEEE' } };
  return withReadableColour([fill], layout, template)[0]?.paragraphs[0]?.runs[0]?.colour;
}

test('text that nobody could read takes the colour of the theme that stands out most', () => {
  expect(colourOn('FFFFFF', 'F8F8F8')).toBe('dk1');
  expect(colourOn('202020', '000000')).toBe('lt1');
  expect(colourOn('8A8A8A', '808080')).toBe('dk1');
});

test('text that can be read, or stands on a picture, keeps the colour that the template gives it', () => {
  expect(colourOn('FFFFFF', '808080')).toBeUndefined();
  expect(colourOn(undefined, 'F8F8F8')).toBeUndefined();
});

test('a slot means what it does in the theme of the layout, which may be another than that of most slides', () => {
  const title = { ...placeholderFrom('title', [0, 0, 10, 1], [styleFrom({ colour: 'FFFFFF' })]), background: 'FFFFFF' };
  const colours = { dk1: 'FFFFFF', lt1: '101010', dk2: 'EEEEEE', lt2: 'DDDDDD' };
  const layout: Layout = { name: 'one', part: '/one.xml', placeholders: [title], colours };
  expect(withReadableColour([fill], layout, fullTemplate)[0]?.paragraphs[0]?.runs[0]?.colour).toBe('lt1');
});
