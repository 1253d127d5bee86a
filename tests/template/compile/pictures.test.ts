import { describe, expect, test } from 'vitest';
import { inchesToEmu } from '../../../src/model/units.js';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import type { OpcPackage } from '../../../src/opc/package.js';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import type { XmlElement } from '../../../src/opc/xml/element.js';
import { child, children, descend, descendants } from '../../../src/opc/xml/query.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import { compileTheme } from '../../../src/template/compile/compile-theme.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';
import { themeFiles } from '../../../src/template/theme/theme-files.js';
import { validate } from '../../opc/validate.js';
import { deckOf, fill, paragraph } from '../../render/pptx/decks.js';
import { smallSource } from '../brief.js';
import { jpeg, png, svg } from '../picture/fixtures.js';

const logo = svg(`
  <rect width="100" height="50" fill="#003366"/>
  <path d="M10 10h30v30h-30z M20 20v10h10v-10z" fill="#123456" fill-opacity="0.5"/>
  <path d="M50 10h30v30h-30z M60 20h10v10h-10z" fill="currentColor" fill-rule="evenodd"/>
  <line x1="90" y1="10" x2="90" y2="40" stroke="#aa0000" stroke-width="2" stroke-linecap="square"/>`);
const files = new Map([
  ['logo.svg', logo],
  ['pictures/wide.png', png(40, 10)],
  ['tall.jpg', jpeg(10, 40)],
]);

/** The small theme with these pictures on its master, and these on its layout. */
function themed(master: readonly string[], layout: readonly string[] = [], more = ''): ReturnType<typeof loadTheme> {
  const art = (pictures: readonly string[]): string => pictures.map((one) => `{ shape: picture, ${one} }`).join(', ');
  const source = smallSource
    .replace('master:\n', `master:\n  art: [${art(master)}]\n`)
    .replace('    frame: page\n', `    frame: page\n    art: [${art(layout)}]\n${more}`);
  return loadTheme(source, 'small.yaml');
}

const place = 'x: 1, y: 1, width: 4, height: 2';
const masterPart = '/ppt/slideMasters/slideMaster1.xml';
const layoutPart = '/ppt/slideLayouts/slideLayout1.xml';
const compiled = compileTheme(
  themed(
    [`file: logo.svg, ${place}, description: Logo of the house`, `file: pictures/wide.png, ${place}`],
    [`file: tall.jpg, ${place}`, `file: pictures/wide.png, ${place}`, `file: pictures/wide.png, ${place}, fit: cover`],
  ),
  files,
);

/** The first picture or group that a layout shows with these keys. */
function shown(keys: string): XmlElement {
  const layout = compileTheme(themed([], [keys]), files).look(layoutPart);
  const found = [...descendants(layout, 'p:pic'), ...descendants(layout, 'p:grpSp')][0];
  if (found === undefined) throw new Error('There is no picture.');
  return found;
}

/** Left, top, width and height in hundredths of an inch. */
function boxOf(shape: XmlElement): number[] {
  const properties = child(shape, 'p:spPr') ?? child(shape, 'p:grpSpPr');
  const { x, y } = (properties && descend(properties, 'a:xfrm', 'a:off'))?.attributes ?? {};
  const { cx, cy } = (properties && descend(properties, 'a:xfrm', 'a:ext'))?.attributes ?? {};
  return [x, y, cx, cy].map((value) => Math.round((Number(value) / inchesToEmu(1)) * 100));
}

const cropOf = (keys: string): unknown => descendants(shown(keys), 'a:srcRect')[0]?.attributes;

const images = (opc: OpcPackage, part: string): string[] =>
  opc
    .relationships(part)
    .filter(({ type }) => type.endsWith('/image'))
    .map(({ target }) => target);

describe('a template with pictures', () => {
  test('is sound, and opens as it was written', async () => {
    const bytes = writePackage(compiled);
    expect(await validate(bytes, 'potx')).toEqual([]);
    expect(lintPackage(compiled)).toEqual([]);
    const again = openTemplate(readPackage(bytes), 'small');
    expect(again.model).toEqual(openTemplate(compiled, 'small').model);
    expect(writePackage(again.package)).toEqual(bytes);
  });

  test('makes sound decks that carry the pictures', async () => {
    const deck = deckOf({
      id: 'one',
      role: 'points',
      layout: 'points',
      title: 'A title',
      fills: [fill('title', paragraph('A title')), fill('body', paragraph('Text'))],
      notes: [],
    });
    const { bytes } = await renderPptx(deck, openTemplate(compiled, 'small'), { language: { locale: 'en-GB' } });
    expect(await validate(bytes)).toEqual([]);
    const opc = readPackage(bytes);
    expect(lintPackage(opc)).toEqual([]);
    expect(images(opc, layoutPart)).toEqual(['/ppt/media/image1.jpeg', '/ppt/media/image2.png']);
    expect(Buffer.from(opc.find('/ppt/media/image2.png')?.bytes ?? [])).toEqual(files.get('pictures/wide.png'));
  });

  test('is the same for the same theme and the same files, byte by byte', () => {
    const make = (): Uint8Array => writePackage(compileTheme(themed([`file: logo.svg, ${place}`]), new Map(files)));
    expect(make()).toEqual(make());
  });

  test('stores each picture once, and refers to it once from each part', () => {
    expect(compiled.partNames().filter((name) => name.startsWith('/ppt/media/'))).toEqual([
      '/ppt/media/image1.jpeg',
      '/ppt/media/image2.png',
    ]);
    expect(images(compiled, masterPart)).toEqual(['/ppt/media/image2.png']);
    expect(images(compiled, layoutPart)).toEqual(['/ppt/media/image1.jpeg', '/ppt/media/image2.png']);
  });

  test('gives every shape of a part an id of its own', () => {
    for (const part of [masterPart, layoutPart]) {
      const ids = descendants(compiled.look(part), 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('names the files that it needs, and where', () => {
    const theme = themed([`file: logo.svg, ${place}`], [`file: a/b.png, ${place}`, `file: logo.svg, ${place}`]);
    expect(themeFiles(theme)).toEqual([
      { file: 'logo.svg', path: ['master', 'art', 0, 'file'] },
      { file: 'a/b.png', path: ['layouts', 'points', 'art', 0, 'file'] },
      { file: 'logo.svg', path: ['layouts', 'points', 'art', 1, 'file'] },
    ]);
  });

  test('hides the art of the master on a layout that says so', () => {
    const shows = (more: string): unknown =>
      compileTheme(themed([`file: logo.svg, ${place}`], [], more), files).look(layoutPart).attributes['showMasterSp'];
    expect(shows('')).toBeUndefined();
    expect(shows('    master-art: false\n')).toBe('0');
  });
});

describe('a picture in its place', () => {
  test.each([
    ['file: pictures/wide.png', [100, 150, 400, 100]],
    ['file: pictures/wide.png, anchor: top', [100, 100, 400, 100]],
    ['file: pictures/wide.png, anchor: bottom', [100, 200, 400, 100]],
    ['file: tall.jpg', [275, 100, 50, 200]],
    ['file: tall.jpg, align: left', [100, 100, 50, 200]],
    ['file: tall.jpg, align: right', [450, 100, 50, 200]],
    ['file: tall.jpg, fit: cover', [100, 100, 400, 200]],
    ['file: logo.svg', [100, 100, 400, 200]],
  ])('stands whole and in proportion, or fills it: %s', (keys, box) => {
    expect(boxOf(shown(`${keys}, ${place}`))).toEqual(box);
  });

  test.each([
    ['file: pictures/wide.png, fit: cover', { l: '25000', r: '25000' }],
    ['file: pictures/wide.png, fit: cover, align: left', { r: '50000' }],
    ['file: tall.jpg, fit: cover', { t: '43750', b: '43750' }],
    ['file: tall.jpg, fit: cover, anchor: bottom', { t: '87500' }],
    ['file: tall.jpg', undefined],
  ])('is cropped where it fills it: %s', (keys, crop) => {
    expect(cropOf(`${keys}, ${place}`)).toEqual(crop);
  });

  test('is repeated in cells', () => {
    const theme = themed([], [`file: tall.jpg, ${place}, repeat: { columns: 2, gap: 0 }`]);
    const layout = compileTheme(theme, files).look(layoutPart);
    expect(descendants(layout, 'p:pic').map(boxOf)).toEqual([
      [175, 100, 50, 200],
      [375, 100, 50, 200],
    ]);
  });

  test('says what it shows, or that it is mere decoration', () => {
    for (const file of ['logo.svg', 'tall.jpg']) {
      const [described, plain] = [`file: ${file}, ${place}, description: A gull`, `file: ${file}, ${place}`]
        .map(shown)
        .map((shape) => descendants(shape, 'p:cNvPr')[0]);
      expect(described?.attributes['descr']).toBe('A gull');
      expect(described && descendants(described, 'adec:decorative')).toEqual([]);
      expect(plain?.attributes['descr']).toBeUndefined();
      expect(plain && descendants(plain, 'adec:decorative')[0]?.attributes['val']).toBe('1');
    }
  });
});

describe('an SVG picture', () => {
  const shapes = children(shown(`file: logo.svg, ${place}`), 'p:sp');
  const within = (index: number, name: string): XmlElement[] => {
    const shape = shapes[index];
    return shape === undefined ? [] : descendants(shape, name);
  };

  test('becomes a group of shapes where they stand on the slide', () => {
    expect(shapes.map(boxOf)).toEqual([
      [100, 100, 400, 200],
      [140, 140, 120, 120],
      [300, 140, 120, 120],
      [460, 140, 0, 120],
    ]);
    const corners = within(0, 'a:pt').map(({ attributes }) => [attributes['x'], attributes['y']]);
    expect(corners).toEqual([
      ['0', '0'],
      ['3657600', '0'],
      ['3657600', '1828800'],
      ['0', '1828800'],
    ]);
  });

  test('has a colour of the theme where it is the same, and its own where there is none', () => {
    const fills = shapes.map((shape) => {
      const properties = child(shape, 'p:spPr');
      const colour = (properties && descend(properties, 'a:solidFill'))?.children[0];
      return typeof colour === 'object' ? [colour.name, colour.attributes['val']] : undefined;
    });
    expect(fills).toEqual([['a:schemeClr', 'accent1'], ['a:srgbClr', '123456'], ['a:schemeClr', 'tx1'], undefined]);
    expect(within(1, 'a:alpha').map(({ attributes }) => attributes['val'])).toEqual(['50000']);
  });

  test('keeps its holes, whichever rule makes them', () => {
    expect(within(1, 'a:path').map((path) => children(path, 'a:moveTo').length)).toEqual([2]);
    expect(within(2, 'a:path').map((path) => children(path, 'a:moveTo').length)).toEqual([2]);
  });

  test('has lines as wide as in the drawing, scaled with it', () => {
    const [line] = within(3, 'a:ln');
    // Two hundredths of four inches.
    expect(line?.attributes).toEqual({ w: String(inchesToEmu(0.08)), cap: 'sq' });
    expect(line && descendants(line, 'a:schemeClr')[0]?.attributes['val']).toBe('accent2');
    expect(line && descendants(line, 'a:miter')[0]?.attributes['lim']).toBe('400000');
  });
});
