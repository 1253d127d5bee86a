import { expect, test } from 'vitest';
import { withReadableColour } from '../../../src/compose/frame/readable-colour.js';
import type { Fill, Run } from '../../../src/model/deck.js';
import type { Layout } from '../../../src/template/model.js';
import { fullTemplate, placeholderFrom, styleFrom } from '../support/template.js';

const fill: Fill = { placeholder: 'title', paragraphs: [{ level: 0, runs: [{ text: 'Heading' }], lines: 1 }] };

function runOn(background: string | undefined, colour: string): Run | undefined {
  const title = { ...placeholderFrom('title', [0, 0, 10, 1], [styleFrom({ colour })]), background };
  const layout: Layout = { name: 'one', part: '/one.xml', placeholders: [title] };
  const colours = { dk1: '111111', lt1: 'FFFFFF', dk2: '777777', lt2: 'EEEEEE', accent1: '50B4C8', accent2: '0050A0' };
  return withReadableColour([fill], layout, { ...fullTemplate, colours })[0]?.paragraphs[0]?.runs[0];
}

const colourOn = (...given: Parameters<typeof runOn>): string | undefined => runOn(...given)?.colour;

test('text that nobody could read takes the colour of the theme that stands out most', () => {
  expect(colourOn('FFFFFF', 'F8F8F8')).toBe('dk1');
  expect(colourOn('202020', '000000')).toBe('lt1');
  expect(colourOn('8A8A8A', '808080')).toBe('dk1');
});

test('a pale colour of the house, or a dark one on dark, is that colour still, darker or lighter', () => {
  expect(runOn('FFFFFF', '50B4C8')).toMatchObject({ colour: 'accent1', lightness: { times: 0.75, plus: 0 } });
  expect(runOn('202020', '0050A0')).toMatchObject({ colour: 'accent2', lightness: { times: 0.6, plus: 0.4 } });
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
