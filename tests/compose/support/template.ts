import { emu, inchesToEmu, inches, points } from '../../../src/model/units.js';
import type { Role } from '../../../src/model/role.js';
import type { Layout, Placeholder, PlaceholderType, TemplateModel, TextStyle } from '../../../src/template/model.js';

/** A text style with what a test does not care about filled in. */
export function styleFrom(style: Partial<TextStyle> = {}): TextStyle {
  const size = style.size ?? points(24);
  return {
    fonts: ['Be Vietnam Pro', 'Arial'],
    bold: false,
    italic: false,
    capitals: false,
    letterSpacing: points(0),
    size,
    minimum: style.minimum ?? size,
    maximum: style.maximum ?? size,
    colour: '14203A',
    pitch: { kind: 'multiple', value: 1.3 },
    spaceBefore: points(0),
    spaceAfter: points(0),
    marginLeft: emu(0),
    indent: emu(0),
    bullet: false,
    ...style,
  };
}

const none = { left: emu(0), top: emu(0), right: emu(0), bottom: emu(0) };

/** A placeholder by its rectangle in inches. */
export function placeholderFrom(
  key: string,
  [x, y, width, height]: readonly [number, number, number, number],
  levels: readonly TextStyle[],
  type: PlaceholderType = 'body',
): Placeholder {
  const box = {
    x: inchesToEmu(inches(x)),
    y: inchesToEmu(inches(y)),
    width: inchesToEmu(inches(width)),
    height: inchesToEmu(inches(height)),
  };
  return { key, name: key, type, idx: 10, box, insets: none, anchor: 'top', levels };
}

const range = (size: number, minimum: number, maximum: number, more: Partial<TextStyle> = {}): TextStyle =>
  styleFrom({ size: points(size), minimum: points(minimum), maximum: points(maximum), ...more });

const bullet = { bullet: true, marginLeft: inchesToEmu(inches(0.38)), indent: inchesToEmu(inches(-0.38)) };
const point = range(24, 18, 28, { ...bullet, spaceBefore: points(12) });
const subPoint = range(20, 16, 22, { ...bullet, marginLeft: inchesToEmu(inches(0.76)), spaceBefore: points(6) });
const row = range(22, 18, 26, { ...bullet, marginLeft: inchesToEmu(inches(0.7)) });
const card = [range(36, 24, 40, { bold: true }), range(20, 16, 24, { bold: true }), range(18, 14, 22)];
const small = range(10.5, 10, 10.5);

const frame = [
  placeholderFrom('label', [0.75, 0.56, 11.8, 0.27], [range(12, 10, 12, { bold: true, capitals: true })]),
  placeholderFrom('title', [0.75, 0.84, 11.8, 1.2], [range(32, 28, 36, { bold: true })], 'title'),
  placeholderFrom('footer', [0.75, 7, 6.8, 0.26], [small], 'ftr'),
  placeholderFrom('marking', [8, 7, 3.8, 0.26], [small]),
  placeholderFrom('slide-number', [11.8, 7, 0.75, 0.26], [small], 'sldNum'),
];
const speaker = placeholderFrom('speaker', [0.75, 6.36, 11.8, 0.36], [range(16, 14, 16)]);

function content(
  name: string,
  placeholders: readonly Placeholder[],
  around: readonly Placeholder[] = [...frame, speaker],
): Layout {
  const keys = new Set(placeholders.map(({ key }) => key));
  return {
    name,
    part: `/ppt/slideLayouts/${name}.xml`,
    placeholders: [...around.filter(({ key }) => !keys.has(key)), ...placeholders],
  };
}

/** Boxes side by side: `name-1` … over the width of the slide. */
function side(name: string, count: number, y: number, height: number, levels: readonly TextStyle[]): Placeholder[] {
  const width = (11.8 - (count - 1) * 0.3) / count;
  return Array.from({ length: count }, (_, index) =>
    placeholderFrom(`${name}-${index + 1}`, [0.75 + index * (width + 0.3), y, width, height], levels),
  );
}

function rowsOf(count: number): Placeholder[] {
  const height = 4 / count;
  return Array.from({ length: count }, (_, index) =>
    placeholderFrom(`row-${index + 1}`, [0.75, 2.25 + index * height, 11.8, height], [row]),
  );
}

const cover = [
  placeholderFrom('label', [0.75, 1, 7, 0.3], [range(13, 12, 13)]),
  placeholderFrom('title', [0.75, 1.6, 8, 2.9], [range(44, 32, 48, { bold: true })], 'ctrTitle'),
  placeholderFrom('subtitle', [0.75, 4.7, 8, 1.1], [range(22, 18, 24)], 'subTitle'),
  placeholderFrom('presenter', [0.75, 6.1, 5, 0.32], [range(16, 14, 16)]),
  placeholderFrom('date', [0.75, 6.5, 5, 0.32], [range(16, 14, 16)]),
  placeholderFrom('organisation', [6, 6.1, 3, 0.32], [range(16, 14, 16)]),
  placeholderFrom('marking', [6, 6.5, 3, 0.32], [range(12, 10, 12)]),
];
const coverFigures = (count: number): Placeholder[] =>
  Array.from({ length: count }, (_, index) => [
    placeholderFrom(`value-${index + 1}`, [9.6, 1.3 + index * 1.5, 3.25, 0.9], [range(48, 30, 54, { bold: true })]),
    placeholderFrom(`text-${index + 1}`, [9.6, 2.2 + index * 1.5, 3.25, 0.6], [range(16, 14, 18)]),
  ]).flat();

const layouts: readonly Layout[] = [
  content('cover', cover, []),
  content('cover-figures-2', [...cover, ...coverFigures(2)], []),
  content('cover-figures-3', [...cover, ...coverFigures(3)], []),
  content('agenda', [placeholderFrom('body', [0.75, 2.4, 11.8, 3.8], [row])], frame),
  content(
    'agenda-2',
    [placeholderFrom('body', [0.75, 2.4, 5.8, 3.8], [row]), placeholderFrom('body-2', [6.8, 2.4, 5.8, 3.8], [row])],
    frame,
  ),
  ...[3, 4, 5].map((count) => content(`summary-${count}`, rowsOf(count))),
  content('points', [placeholderFrom('body', [0.75, 2.4, 11.8, 3.8], [point, subPoint], 'obj')]),
  content('points-2', [
    placeholderFrom('body', [0.75, 2.4, 5.8, 3.8], [point, subPoint], 'obj'),
    placeholderFrom('body-2', [6.8, 2.4, 5.8, 3.8], [point, subPoint], 'obj'),
  ]),
  content('statement', [placeholderFrom('body', [0.75, 2.4, 11.8, 3.8], [range(30, 24, 36)])]),
  ...[2, 3, 4].map((count) => content(`cards-${count}`, side('card', count, 2.4, 3.8, card))),
  content('figure', [
    placeholderFrom('value', [0.75, 1.2, 11.8, 2.5], [range(140, 60, 140, { bold: true })]),
    placeholderFrom('title', [0.75, 3.85, 11.8, 1.2], [range(28, 24, 32, { bold: true })], 'title'),
    placeholderFrom('detail', [0.75, 5.15, 11.8, 1.1], [range(20, 14, 22)]),
  ]),
  ...[2, 3, 4].map((count) =>
    content(`figures-${count}`, [
      ...side('value', count, 2.4, 1.6, [range(80, 36, 88, { bold: true })]),
      ...side('text', count, 4.1, 2, [range(20, 16, 24)]),
    ]),
  ),
  content('quote', [placeholderFrom('quote', [0.75, 2.6, 10.8, 2.9], [range(40, 24, 44, { bold: true })])]),
  ...[3, 4, 5].map((count) =>
    content(`timeline-${count}`, [
      ...side('time', count, 2.6, 0.72, [range(24, 18, 28, { bold: true })]),
      ...side('text', count, 3.95, 2.2, [range(18, 14, 22)]),
    ]),
  ),
  content('sources', [placeholderFrom('body', [0.75, 2.4, 11.8, 3.8], [range(14, 14, 16)])], frame),
];

const namesFrom = (beginning: string): string[] =>
  layouts.map(({ name }) => name).filter((name) => name.split('-')[0] === beginning);

function templateFrom(name: string, own: readonly Layout[], roles: TemplateModel['roles']): TemplateModel {
  return {
    name,
    title: name,
    size: { width: inchesToEmu(inches(13.333)), height: inchesToEmu(inches(7.5)) },
    fonts: { heading: 'Be Vietnam Pro', body: 'Be Vietnam Pro' },
    colours: { dk1: '14203A', lt1: 'FFFFFF' },
    layouts: own,
    roles,
  };
}

/** A template with every layout that composing knows. */
export const fullTemplate: TemplateModel = templateFrom('full', layouts, {
  cover: namesFrom('cover'),
  agenda: namesFrom('agenda'),
  summary: namesFrom('summary'),
  points: ['points', 'points-2', 'statement'],
  cards: namesFrom('cards'),
  figure: [...namesFrom('figure'), ...namesFrom('figures')],
  quote: namesFrom('quote'),
  timeline: namesFrom('timeline'),
  sources: namesFrom('sources'),
} satisfies Partial<Record<Role, readonly string[]>>);

/** A corporate file with a title slide and one layout for everything else, in an unknown font. */
export const plainTemplate: TemplateModel = (() => {
  const fonts = ['Corporate Sans', 'Arial'];
  const title = placeholderFrom('title', [1, 0.4, 11, 1.3], [range(40, 28, 40, { fonts })], 'title');
  const body = placeholderFrom('body', [1, 2, 11, 4.6], [range(28, 18, 28, { ...bullet, fonts })], 'obj');
  const own: Layout[] = [
    {
      name: 'Title Slide',
      part: '/ppt/slideLayouts/slideLayout1.xml',
      placeholders: [
        placeholderFrom('title', [1.5, 1.2, 10, 2.6], [range(54, 32, 54, { fonts })], 'ctrTitle'),
        placeholderFrom('subtitle', [1.5, 3.9, 10, 1.8], [range(24, 16, 24, { fonts })], 'subTitle'),
      ],
    },
    { name: 'Title and Content', part: '/ppt/slideLayouts/slideLayout2.xml', placeholders: [title, body] },
  ];
  return templateFrom('plain', own, { cover: ['Title Slide'], points: ['Title and Content'] });
})();
