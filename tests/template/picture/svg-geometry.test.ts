import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/template/picture/svg/geometry/bounds.js';
import { dataOf, drawing, onlyShape, svg } from './fixtures.js';

const path = (d: string, attributes = ''): string => dataOf(onlyShape(`<path d="${d}" stroke="red" ${attributes}/>`));

describe('the outline of a path', () => {
  test.each([
    ['M1 2L3 4H5V6Z', 'M1,2 L3,4 L5,4 L5,6 Z'],
    ['m1 2l3 4h5v6z', 'M1,2 L4,6 L9,6 L9,12 Z'],
    ['m1 2 3 4 1 1', 'M1,2 L4,6 L5,7'],
    ['M1-2L.5.5', 'M1,-2 L0.5,0.5'],
    ['M1 1L9 1 9 9zL5 5', 'M1,1 L9,1 L9,9 Z M1,1 L5,5'],
    ['M1 1h5zm2 2h5', 'M1,1 L6,1 Z M3,3 L8,3'],
    ['M0 0C1 2 3 4 5 6s3 4 5 6', 'M0,0 C1,2 3,4 5,6 C7,8 8,10 10,12'],
    ['M0 0S3 4 5 6', 'M0,0 C0,0 3,4 5,6'],
    ['M0 0Q3 6 6 0', 'M0,0 C2,4 4,4 6,0'],
    ['M0 9q3 6 6 0t6 0', 'M0,9 C2,13 4,13 6,9 C8,5 10,5 12,9'],
    ['M1e1 0L2e+1,0', 'M10,0 L20,0'],
    ['M10 10A0 5 0 0 1 20 20', 'M10,10 L20,20'],
  ])('%s', (written, outline) => {
    expect(path(written)).toBe(outline);
  });

  test('goes a quarter turn for an arc, either way', () => {
    expect(path('M10 0A10 10 0 0 1 0 10')).toBe('M10,0 C10,5.52 5.52,10 0,10');
    expect(path('M10 0a10 10 0 00-10 10')).toBe('M10,0 C4.48,0 0,4.48 0,10');
  });

  test('enlarges the radii of an arc that are too small, as the standard asks for', () => {
    expect(path('M10 10A1 1 0 0 1 30 10')).toBe(path('M10 10A10 10 0 0 1 30 10'));
  });

  test('keeps the points of an arc on its ellipse', () => {
    const turn = fc.double({ min: -180, max: 180, noNaN: true });
    const radius = fc.double({ min: 5, max: 20, noNaN: true });
    fc.assert(
      fc.property(radius, turn, fc.boolean(), fc.boolean(), (r, rotation, large, sweep) => {
        const flags = `${large ? 1 : 0} ${sweep ? 1 : 0}`;
        const d = `M25 20A${r} ${r} ${rotation} ${flags} 30 22`;
        const { outline } = onlyShape(`<path d="${d}"/>`, 'viewBox="-50 -50 200 200"');
        const ends = outline.flatMap((segment) => (segment.kind === 'close' ? [] : [segment.to]));
        const [first = [0, 0], second = [0, 0]] = [ends[0], ends.at(-1)];
        expect([second[0] - first[0], second[1] - first[1]].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([
          5, 2,
        ]);
        const chord = Math.hypot(5, 2);
        const { left, right } = boundsOf(outline);
        expect(right - left).toBeLessThanOrEqual(2 * r + 0.01);
        // Whether it is the long way round shows in how far it reaches.
        expect(large).toBe(ends.length > 2 || right - left > chord + 1e-6);
      }),
    );
  });
});

describe('the shapes of SVG', () => {
  test.each([
    ['<rect x="1" y="2" width="10" height="5"/>', 'M1,2 L11,2 L11,7 L1,7 Z'],
    ['<rect width="50%" height="10%"/>', 'M0,0 L50,0 L50,5 L0,5 Z'],
    ['<rect width="1in" height="3pt"/>', 'M0,0 L96,0 L96,4 L0,4 Z'],
    ['<line x1="1" y1="2" x2="3" y2="4" stroke="red"/>', 'M1,2 L3,4'],
    ['<polyline points="1,2 3,4 5,6"/>', 'M1,2 L3,4 L5,6'],
    ['<polygon points="1 2 3 4,5-.6"/>', 'M1,2 L3,4 L5,-0.6 Z'],
  ])('%s', (written, outline) => {
    expect(dataOf(onlyShape(written))).toBe(outline);
  });

  test('are round where they should be', () => {
    expect(dataOf(onlyShape('<circle cx="20" cy="20" r="10"/>'))).toBe(
      'M30,20 C30,25.52 25.52,30 20,30 C14.48,30 10,25.52 10,20 C10,14.48 14.48,10 20,10 C25.52,10 30,14.48 30,20 Z',
    );
    expect(boundsOf(onlyShape('<ellipse cx="20" cy="20" rx="10" ry="5"/>').outline)).toEqual({
      left: 10,
      top: 15,
      right: 30,
      bottom: 25,
    });
    expect(dataOf(onlyShape('<rect width="20" height="10" rx="4"/>'))).toMatch(/^M4,0 L16,0 C\S+ \S+ 20,4 L20,6 C/);
    expect(dataOf(onlyShape('<rect width="20" height="10" ry="99"/>'))).toMatch(/^M10,0 L10,0 C\S+ \S+ 20,5/);
  });

  test('start from the corner of the page', () => {
    expect(dataOf(onlyShape('<path d="M20 30h5" stroke="red"/>', 'viewBox="10 20 50 50"'))).toBe('M10,10 L15,10');
    expect(drawing(svg('<path d="M1 1h5v5"/>', 'width="10mm" height="20px"'))).toMatchObject({ height: 20 });
  });
});

describe('transformations', () => {
  test.each([
    ['translate(3)', 'M4,2 L5,2'],
    ['translate(3,4)', 'M4,6 L5,6'],
    ['scale(2)', 'M2,4 L4,4'],
    ['scale(2 3)', 'M2,6 L4,6'],
    ['rotate(90 1 2)', 'M1,2 L1,3'],
    ['translate(10 0) rotate(90)', 'M8,1 L8,2'],
    ['matrix(1 2 3 4 5 6)', 'M12,16 L13,18'],
    ['skewX(45)', 'M3,2 L4,2'],
    ['skewY(45)', 'M1,3 L2,4'],
  ])('%s', (transform, outline) => {
    expect(path('M1 2h1', `transform="${transform}"`)).toBe(outline);
  });

  test('add up over groups and copies, and make lines wider', () => {
    const inside =
      '<defs><path id="a" d="M0 0h1" stroke="red"/></defs><g transform="scale(2)"><use href="#a" x="3" y="4" transform="scale(3)"/></g>';
    const shape = onlyShape(inside);
    expect(dataOf(shape)).toBe('M18,24 L24,24');
    expect(shape.stroke?.width).toBe(6);
  });
});

describe('paint', () => {
  const paintOf = (attributes: string, outside = ''): unknown => {
    const { fill, stroke, rule } = onlyShape(`<g ${outside}><rect width="9" height="9" ${attributes}/></g>`);
    return { fill, stroke: stroke?.tint, rule };
  };
  const black = { colour: '000000', opacity: 1 };

  test.each([
    ['', '', black],
    ['fill="#1a2"', '', { colour: '11AA22', opacity: 1 }],
    ['fill="rgb(0, 128 50%)"', '', { colour: '008080', opacity: 1 }],
    ['fill="rgba(255,0,0,.5)"', '', { colour: 'FF0000', opacity: 0.5 }],
    ['fill="RebeccaPurple"', '', { colour: '663399', opacity: 1 }],
    ['fill="#ff000080" opacity="50%"', 'opacity="0.5"', { colour: 'FF0000', opacity: (128 / 255) * 0.25 }],
    ['style="fill: red !important"', 'fill="blue"', { colour: 'FF0000', opacity: 1 }],
    ['fill="inherit"', 'fill="blue"', { colour: '0000FF', opacity: 1 }],
    ['fill-opacity=".25"', '', { colour: '000000', opacity: 0.25 }],
    ['fill="currentColor"', '', { colour: undefined, opacity: 1 }],
    ['fill="currentColor"', 'color="green"', { colour: '008000', opacity: 1 }],
    ['color="red"', 'color="green" fill="currentColor"', { colour: 'FF0000', opacity: 1 }],
  ])('of a fill: %s in %s', (attributes, outside, fill) => {
    expect(paintOf(attributes, outside)).toMatchObject({ fill });
  });

  test('of a line: its colour, width, ends and corners', () => {
    const line = onlyShape(
      '<path d="M0 0h5" fill="none" stroke="red" stroke-width="3" stroke-linecap="round" stroke-linejoin="bevel"/>',
    );
    expect(line.fill).toBeUndefined();
    expect(line.stroke).toEqual({
      tint: { colour: 'FF0000', opacity: 1 },
      width: 3,
      cap: 'round',
      join: 'bevel',
      miterLimit: 4,
    });
  });

  test('by rules of a stylesheet: element, class, id, and the style of its own, each stronger', () => {
    const sheet = '<style>/* all */ rect,circle{fill:red} .b{fill:lime} #c{fill:blue}</style>';
    const boxes = ['', 'class="a b"', 'class="b" id="c"', 'id="c" style="fill:white"'];
    const { shapes } = drawing(
      svg(sheet + boxes.map((one) => `<rect width="9" height="9" ${one} fill="#111"/>`).join('')),
    );
    expect(shapes.map(({ fill }) => fill)).toMatchObject(
      ['FF0000', '00FF00', '0000FF', 'FFFFFF'].map((colour) => ({ colour })),
    );
  });

  test('leaves out what nobody sees', () => {
    const unseen = ['display="none"', 'visibility="hidden"', 'fill="none"', 'opacity="0"', 'x="200"'];
    const { shapes } = drawing(
      svg(
        unseen.map((one) => `<rect width="9" height="9" ${one}/>`).join('') + '<path d="M0 0h1v1"/><path d="M0 0h1"/>',
      ),
    );
    expect(shapes).toHaveLength(1);
  });
});
