import { expect, test } from 'vitest';
import { withReadableColour } from '../../../src/compose/frame/readable-colour.js';
import type { Fill } from '../../../src/model/deck.js';
import type { Layout } from '../../../src/template/model.js';
import { fullTemplate, placeholderFrom, styleFrom } from '../support/template.js';

const fill: Fill = { placeholder: 'title', paragraphs: [{ level: 0, runs: [{ text: 'Heading' }], lines: 1 }] };

function colourOn(background: string | undefined, colour: string, look: Partial<Layout> = {}): string | undefined {
  const title = { ...placeholderFrom('title', [0, 0, 10, 1], [styleFrom({ colour })]), background };
  const layout: Layout = { name: 'one', part: '/one.xml', placeholders: [title], ...look };
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

test('titles of a file of others keep white on what is bright, and no pale ink on white', () => {
  const house = { hasOpenSizes: true } as const;
  expect(colourOn('00C6BB', 'FFFFFF', house)).toBeUndefined();
  expect(colourOn('00C6BB', 'FFFFFF')).toBe('dk1');
  expect(colourOn('EEEEEE', 'FFFFFF', house)).toBe('dk1');
  expect(colourOn('FFFFFF', 'AAAAAA', house)).toBe('dk1');
});

test('so does the line below the title of a cover, where it is large', () => {
  const inkOf = (size: number): string | undefined => {
    const levels = [styleFrom({ colour: 'FFFFFF' })];
    const line = { ...placeholderFrom('subtitle', [0, 0, 10, 1], levels), background: '75C044' };
    const layout: Layout = { name: 'one', part: '/one.xml', placeholders: [line], hasOpenSizes: true };
    const date: Fill = {
      placeholder: 'subtitle',
      paragraphs: [{ level: 0, size, runs: [{ text: '9 May' }], lines: 1 }],
    };
    return withReadableColour([date], layout, fullTemplate)[0]?.paragraphs[0]?.runs[0]?.colour;
  };
  expect(inkOf(24)).toBeUndefined();
  expect(inkOf(20)).toBe('dk1');
});

test('a slot means what it does in the theme of the layout, which may be another than that of most slides', () => {
  const title = { ...placeholderFrom('title', [0, 0, 10, 1], [styleFrom({ colour: 'FFFFFF' })]), background: 'FFFFFF' };
  const colours = { dk1: 'FFFFFF', lt1: '101010', dk2: 'EEEEEE', lt2: 'DDDDDD' };
  const layout: Layout = { name: 'one', part: '/one.xml', placeholders: [title], colours };
  expect(withReadableColour([fill], layout, fullTemplate)[0]?.paragraphs[0]?.runs[0]?.colour).toBe('lt1');
});
