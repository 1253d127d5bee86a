import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';
import { brief, smallSource } from '../brief.js';

/** What loading says about the small theme with one passage replaced by another: place, message, hint. */
function complaint(passage: string, replacement: string): string {
  expect(smallSource).toContain(passage);
  try {
    loadTheme(smallSource.replace(passage, replacement), 'small.yaml');
  } catch (error) {
    if (!(error instanceof BriefdeckError)) throw error;
    expect(error.kind).toBe('template');
    const { place, message, hint } = error.diagnostic;
    return `${place?.file ?? ''}:${place?.line ?? 0}:${place?.column ?? 0} ${message} ${hint ?? ''}`.trim();
  }
  return 'nothing';
}

const lineOf = (passage: string): number => smallSource.slice(0, smallSource.indexOf(passage)).split('\n').length;

describe('a theme file', () => {
  test('loads with its defaults', () => {
    const theme = loadTheme(smallSource, 'small.yaml');
    expect(theme.pitch).toBe(1.3);
    expect(theme.fonts.body.fallback).toBe('DejaVu Sans');
    expect(theme.master.background).toBe('paper');
    expect(brief().name).toBe('brief');
  });

  test('that is not YAML is refused where it goes wrong', () => {
    expect(complaint("ink: '#000000'", "ink: '#000000")).toMatch(/^small\.yaml:\d+:\d+ The file is not valid YAML: /);
  });

  test('names the key that is unknown, and the one that is meant', () => {
    expect(complaint('title: { font: heading, size: 32', 'title: { font: heading, sise: 32')).toBe(
      `small.yaml:${lineOf('  title: { font: heading')}:27 There is no key "sise" in \`styles.title\`. Did you mean "size"?`,
    );
    expect(complaint('grid:', 'gird:')).toContain('There is no key "gird" in a theme. Did you mean "grid"?');
    expect(complaint('  brand:', '  brnad:')).toContain('Did you mean "brand"?');
  });

  test('names what is missing', () => {
    expect(complaint("  ink: '#000000'\n", '')).toContain('`colours.ink` is missing.');
  });

  test('helps out of what YAML makes of colours and of keys on one line', () => {
    expect(complaint("ink: '#000000'", 'ink: #C8102E')).toContain(
      "In YAML # begins a comment: write '#C8102E', in quotation marks.",
    );
    expect(complaint('fonts:\n', 'fonts: heading: Georgia\n')).toContain('A key with others below it ends its line');
  });

  test('names a font by its name alone, too', () => {
    const heading = smallSource.replace(/^ {2}heading: \{ name.*$/m, '  heading: Georgia');
    expect(heading).not.toBe(smallSource);
    expect(loadTheme(heading, 'small.yaml').fonts.heading).toEqual({ name: 'Georgia', fallback: 'DejaVu Sans' });
    expect(loadTheme(heading.replace('Georgia', 'Calibri'), 'small.yaml').fonts.heading.fallback).toBe('Arial');
  });

  test.each([
    ['version: 1\n', "version: 1\nfooter: '{sorce}'\n", '`footer` names what is not known: {title}, {source}'],
    ['version: 1\n', 'version: 1\nlabels: { vi: { sumary: Tóm } }\n', 'Did you mean "summary"?'],
    ['version: 1\n', 'version: 1\nlabels: { summary: Tóm }\n', 'must be a language, and the labels stand below it'],
    ["ink: '#000000'", 'ink: black', '`colours.ink` must be a colour such as "#14203A", in quotation marks.'],
    ["ink: '#000000'", 'ink: 0', '`colours.ink` must be text.'],
    ['font: heading', 'font: title', 'There is no font "title". Write one of: heading, body.'],
    ['roles: [points]', 'roles: [point]', '`layouts.points.roles.0` must be one of: cover, agenda'],
    ['columns: 1-4, y: 2', 'columns: 1 to 4, y: 2', '`areas.body.columns` must be the first and last column'],
    ['  points:\n', '  Points!:\n', 'The key "Points!" must be of small letters, digits and hyphens.'],
    ['version: 1', 'version: 2', '`version` must be 1.'],
    ['version: 1\n', '', '`version` is missing. Write `extends: brief` to change a theme that there is'],
    ['heading: { name', 'title: 5\n  heading: { name', '`fonts.title` must be text or a set of keys.'],
    ['title: Small', 'title: *Small* house', 'Text that begins with * goes into quotation marks.'],
    ['columns: 1-4, y: 2', 'columns: 1-4, y: 200', '`areas.body.y` must be 60 at most.'],
    [
      'columns: 1-4, y: 2',
      'columns: 1-4, y: *top',
      '*top stands for a value marked &top, and there is none. Text that begins with * goes into quotation marks.',
    ],
    ['area: body, style: text, type', 'area: body, fill: green, style: text, type', 'must be the name of a colour'],
  ])('says of %j → %j what is wrong', (passage, replacement, message) => {
    expect(complaint(passage, replacement)).toContain(message);
  });

  test.each([
    ['like: text', 'like: txet', 'There is no style "txet". Did you mean "text"?'],
    ['area: body, style: text, type', 'area: bdy, style: text, type', 'There is no area "bdy". Did you mean "body"?'],
    ['frame: page', 'frame: pages', 'There is no frame "pages". Did you mean "page"?'],
    ['frame: page', 'frame: page\n    without: [foter]', 'has no placeholder "foter". Did you mean "footer"?'],
    ['frames:\n', 'frames:\n  pagee: { background: ink }\n', 'No layout is on the frame "pagee". Did you mean "page"?'],
    ['areas:\n', 'areas:\n  bdoy: { y: 3 }\n', 'Nothing stands in the area "bdoy". Did you mean "body"?'],
    ['like: text', 'like: loud', 'The style "loud" begins from itself.'],
    ['range: [18, 28]', 'range: [22, 28]', 'The style "text" has a size of 20, outside of its range [22, 28].'],
    ['columns: 1-4, y: 2', 'columns: 1-5, y: 2', 'The columns 1-5 are not in the grid, which has 4.'],
    ['y: 2, height: 4', 'y: 2, height: 6', 'reaches beyond the slide.'],
    ['y: 2, height: 4', 'y: 2', 'does not say where it stands: height left out.'],
    ['style: text, type: obj', 'type: obj', '`layouts.points.placeholders.body` has no style.'],
    ['type: obj }', 'type: ctrTitle }', 'The layout has more than one title.'],
    ['frame: page', 'frame: page\n    art: [{ shape: picture, area: body }]', '`layouts.points.art.0` names no file.'],
    [
      'frame: page',
      'frame: page\n    art: [{ shape: picture, file: a.svg, area: body, fill: ink }]',
      'A picture has no `fill`.',
    ],
    ['frame: page', 'frame: page\n    art: [{ shape: line, area: body, fit: cover }]', 'A drawn shape has no `fit`.'],
    [
      'frame: page',
      'frame: page\n    art: [{ shape: picture, file: a.svg, area: body, height: 0 }]',
      'has no room for a picture.',
    ],
    [
      'frame: page',
      'frame: page\n    art: [{ shape: picture, filee: a.svg }]',
      'There is no key "filee" in `layouts.points.art.0`. Did you mean "file"?',
    ],
  ])('checks what its parts mean to each other: %j → %j', (passage, replacement, message) => {
    expect(complaint(passage, replacement)).toContain(message);
  });

  test('points at the line where a wrong name is written', () => {
    expect(complaint('like: text', 'like: txet')).toMatch(
      new RegExp(`^small\\.yaml:${lineOf('  loud:')}:${'  loud: { like: '.length + 1} `),
    );
  });

  test('never fails in any other way, whatever is cut out of it', () => {
    fc.assert(
      fc.property(fc.nat(smallSource.length), fc.nat(40), (start, length) => {
        try {
          loadTheme(smallSource.slice(0, start) + smallSource.slice(start + length), 'small.yaml');
        } catch (error) {
          if (!(error instanceof BriefdeckError)) throw error;
          expect(error.diagnostic.place?.line).toBeGreaterThan(0);
          expect(error.diagnostic.message).toMatch(/\.$|: /);
        }
      }),
    );
  });

  test('does not expand aliases without end', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\n${Array.from({ length: 20 }, (_, index) => `c${index}: &c${index} [${index === 0 ? '*b, *b' : `*c${index - 1}, *c${index - 1}`}]`).join('\n')}`;
    expect(() => loadTheme(bomb, 'bomb.yaml')).toThrow(BriefdeckError);
  });
});
