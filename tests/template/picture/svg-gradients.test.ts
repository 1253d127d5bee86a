import { describe, expect, test } from 'vitest';
import { emu } from '../../../src/model/units.js';
import { children } from '../../../src/opc/xml/query.js';
import { gradientFill } from '../../../src/template/compile/picture/gradient-fill.js';
import type { Gradient } from '../../../src/template/picture/svg/drawing.js';
import { builtInTheme } from '../built-in.js';
import { onlyShape } from './fixtures.js';

const stops = '<stop offset="0" stop-color="#E30613"/><stop offset="100%" style="stop-color:#1D3557;stop-opacity:.5"/>';
function gradientIn(definition: string): Gradient {
  const { fill } = onlyShape(`<defs>${definition}</defs><rect x="10" width="40" height="20" fill="url(#a)"/>`);
  if (fill === undefined || !('kind' in fill)) throw new Error('It is no gradient.');
  return fill;
}

const resolvedColours = builtInTheme('brief').colours;

describe('a gradient of a drawing', () => {
  test('runs from edge to edge of the shape where it does not say otherwise', () => {
    expect(gradientIn(`<linearGradient id="a">${stops}</linearGradient>`)).toEqual({
      kind: 'linear',
      from: [10, 0],
      to: [50, 0],
      stops: [
        { place: 0, tint: { colour: 'E30613', opacity: 1 } },
        { place: 1, tint: { colour: '1D3557', opacity: 0.5 } },
      ],
    });
  });

  test('has its stops of another one, its own units and its own turn', () => {
    const other = `<linearGradient id="b">${stops}</linearGradient>`;
    const own =
      '<linearGradient id="a" xlink:href="#b" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="10" gradientTransform="translate(5 2)"/>';
    expect(gradientIn(other + own)).toMatchObject({ kind: 'linear', from: [5, 2], to: [5, 12], stops: [{}, {}] });
  });

  test('may lie around a place', () => {
    const around = `<radialGradient id="a" gradientUnits="userSpaceOnUse" cx="30" cy="10" r="8">${stops}</radialGradient>`;
    expect(gradientIn(around)).toMatchObject({ kind: 'radial', from: [30, 10], radius: 8 });
  });
});

describe('the fill of a gradient', () => {
  const box = { x: emu(0), y: emu(0), width: emu(1000), height: emu(500) };
  const red = { colour: 'FF0000', opacity: 1 };
  const blue = { colour: '0000FF', opacity: 1 };
  const placesOf = (gradient: Gradient): string[] => {
    const [list] = children(gradientFill(gradient, box, resolvedColours));
    return list === undefined ? [] : children(list).map(({ attributes }) => attributes['pos'] ?? '');
  };

  test('goes on in its last colour beyond the ends of the line', () => {
    const half: Gradient = {
      kind: 'linear',
      from: [250, 0],
      to: [750, 0],
      stops: [
        { place: 0, tint: red },
        { place: 1, tint: blue },
      ],
    };
    expect(placesOf(half)).toEqual(['0', '25000', '75000', '100000']);
  });

  test('is cut off at the edge of the shape, in the colour that it has there', () => {
    const wide: Gradient = {
      kind: 'linear',
      from: [-1000, 0],
      to: [1000, 0],
      stops: [
        { place: 0, tint: red },
        { place: 1, tint: blue },
      ],
    };
    const fill = gradientFill(wide, box, resolvedColours);
    expect(JSON.stringify(fill)).toContain('800080');
    expect(placesOf(wide)).toEqual(['0', '100000']);
  });
});
