import { describe, expect, test } from 'vitest';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import type { OpcPackage } from '../../../src/opc/package.js';
import { writePackage } from '../../../src/opc/write.js';
import type { XmlElement } from '../../../src/opc/xml/element.js';
import { child, children, descend, descendants } from '../../../src/opc/xml/query.js';
import { compileTheme } from '../../../src/template/compile/compile-theme.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';
import { validate } from '../../opc/validate.js';
import { brief, small, smallSource } from '../brief.js';

const compiled = compileTheme(brief());
const layouts = compiled.partNames().filter((name) => name.startsWith('/ppt/slideLayouts/'));

function layoutNamed(opc: OpcPackage, name: string): XmlElement {
  const root = opc
    .partNames()
    .filter((part) => part.startsWith('/ppt/slideLayouts/'))
    .map((part) => opc.look(part))
    .find((one) => child(one, 'p:cSld')?.attributes['name'] === name);
  if (root === undefined) throw new Error(`There is no layout ${name}.`);
  return root;
}

function shapeNamed(root: XmlElement, name: string): XmlElement {
  const shape = descendants(root, 'p:sp').find(
    (one) => descend(one, 'p:nvSpPr', 'p:cNvPr')?.attributes['name'] === name,
  );
  if (shape === undefined) throw new Error(`There is no shape ${name}.`);
  return shape;
}

describe('a compiled theme', () => {
  test.each([
    ['brief', brief],
    ['small', small],
  ])('is a sound template: %s', async (_, theme) => {
    const opc = compileTheme(theme());
    expect(await validate(writePackage(opc), 'potx')).toEqual([]);
    expect(lintPackage(opc)).toEqual([]);
  });

  test('is the same for the same theme, byte by byte', () => {
    expect(writePackage(compileTheme(brief()))).toEqual(writePackage(compileTheme(brief())));
  });

  test('has colours of the theme, and no other anywhere', () => {
    const theme = compiled.look('/ppt/theme/theme1.xml');
    expect(descendants(theme, 'a:accent1').map((slot) => children(slot)[0]?.attributes['val'])).toEqual(['123E6B']);
    for (const part of layouts) expect(descendants(compiled.look(part), 'a:srgbClr')).toEqual([]);
  });

  test('says how points are emphasised, where that is not as usual', () => {
    const emphasisOf = (source: string) =>
      openTemplate(compileTheme(loadTheme(source, 'theme.yaml')), 'small').model.emphasis;
    expect(emphasisOf(smallSource)).toBe('core');
    expect(emphasisOf(smallSource.replace(/^fonts:/m, 'emphasis: none\nfonts:'))).toBe('none');
  });

  test('sets a style in a further font, with its fallback, where one is named', async () => {
    const source = smallSource
      .replace(/^fonts:\n/m, 'fonts:\n  strong: { name: House Sans SemiBold, fallback: Verdana }\n')
      .replace('  text: { size: 20,', '  text: { font: strong, size: 20,');
    const opc = compileTheme(loadTheme(source, 'theme.yaml'));
    expect(await validate(writePackage(opc), 'potx')).toEqual([]);
    const { model } = openTemplate(opc, 'small');
    expect(model.fonts).toEqual({ heading: 'Georgia', body: 'Verdana' });
    const stacks = model.layouts.flatMap(({ placeholders }) =>
      placeholders.map(({ key, levels }) => [key, levels[0]?.fonts]),
    );
    expect(stacks).toContainEqual(['body', ['House Sans SemiBold', 'Verdana']]);
    expect(stacks).toContainEqual(['title', ['Georgia', 'Times New Roman']]);
  });

  test('has a notes master with a theme of its own', () => {
    const themes = (source: string): (string | undefined)[] =>
      compiled
        .relationships(source)
        .filter(({ type }) => type.endsWith('/theme'))
        .map(({ target }) => target);
    expect(themes('/ppt/notesMasters/notesMaster1.xml')).toEqual(['/ppt/theme/theme2.xml']);
    expect(themes('/ppt/slideMasters/slideMaster1.xml')).toEqual(['/ppt/theme/theme1.xml']);
  });

  test('prints notes dark on light, though its slides are light on dark', () => {
    const textOn = (opc: OpcPackage, part: string): string | undefined =>
      child(opc.look(part), 'p:clrMap')?.attributes['tx1'];
    const dark = compileTheme(
      loadTheme(
        smallSource.replace("ink: '#000000'", "ink: '#FFFFFF'").replace("paper: '#FFFFFF'", "paper: '#000000'"),
        'dark.yaml',
      ),
    );
    expect(textOn(compiled, '/ppt/notesMasters/notesMaster1.xml')).toBe('dk1');
    expect(textOn(dark, '/ppt/notesMasters/notesMaster1.xml')).toBe('lt1');
    expect(textOn(dark, '/ppt/slideMasters/slideMaster1.xml')).toBe('dk1');
  });

  test('has the five placeholders on its master', () => {
    const types = descendants(compiled.look('/ppt/slideMasters/slideMaster1.xml'), 'p:ph').map(
      (ph) => ph.attributes['type'],
    );
    expect(types).toEqual(['title', 'body', 'dt', 'ftr', 'sldNum']);
  });

  test('lets layouts inherit: what is as on the master is not repeated', () => {
    const points = layoutNamed(compiled, 'Points');
    for (const name of ['Title', 'Body', 'Footer', 'Slide number']) {
      const shape = shapeNamed(points, name);
      expect(descend(shape, 'p:txBody', 'a:lstStyle')).toEqual({ name: 'a:lstStyle', attributes: {}, children: [] });
      expect(descend(shape, 'p:spPr', 'a:xfrm')).toBeUndefined();
    }
  });

  test('writes of a style only what differs from the master', () => {
    const label = shapeNamed(layoutNamed(compiled, 'Points'), 'Label');
    const level = descend(label, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr');
    expect(level && children(level).map(({ name }) => name)).toEqual(['a:spcBef', 'a:buNone', 'a:defRPr']);
    const run = level && child(level, 'a:defRPr');
    expect(run?.attributes).toEqual({ sz: '1200', b: '1', cap: 'all', spc: '100' });
  });

  test('sets 1.3 between base lines: 108.333 per cent of a single line', () => {
    const style = descend(
      compiled.look('/ppt/slideMasters/slideMaster1.xml'),
      'p:txStyles',
      'p:bodyStyle',
      'a:lvl1pPr',
      'a:lnSpc',
    );
    expect(style && children(style)[0]?.attributes['val']).toBe('108333');
  });

  test('numbers the rows of a summary on', () => {
    const numbers = descendants(layoutNamed(compiled, 'Summary, 3 rows'), 'a:buAutoNum').map(
      ({ attributes }) => attributes,
    );
    expect(numbers).toEqual([
      { type: 'arabicPlain' },
      { type: 'arabicPlain', startAt: '2' },
      { type: 'arabicPlain', startAt: '3' },
    ]);
  });

  test('gives one key one index in all layouts, so that content survives a change of layout', () => {
    const indices = new Map<string, Set<string>>();
    for (const part of layouts) {
      for (const shape of descendants(compiled.look(part), 'p:sp')) {
        const properties = descend(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
        const name = descend(shape, 'p:nvSpPr', 'p:cNvPr')?.attributes['name'] ?? '';
        if (properties?.attributes['idx'] === undefined) continue;
        indices.set(name, (indices.get(name) ?? new Set()).add(properties.attributes['idx']));
      }
    }
    expect([...indices].filter(([, values]) => values.size !== 1)).toEqual([]);
  });

  test('keeps subtitle and body apart on a layout that has both', () => {
    const extra = `  both:
    title: Both
    frame: page
    placeholders:
      subtitle: { x: 1, y: 1.6, width: 8, height: 0.3, style: text }
      body: { area: body, style: text }
`;
    const opc = compileTheme(loadTheme(smallSource + extra, 'small.yaml'));
    const indices = descendants(layoutNamed(opc, 'Both'), 'p:ph').map(({ attributes }) => attributes['idx']);
    expect(new Set(indices).size).toBe(indices.length);
  });

  test('has a prompt and a language in every placeholder', () => {
    for (const part of layouts) {
      for (const shape of descendants(compiled.look(part), 'p:sp')) {
        if (descend(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph') === undefined) continue;
        const runs = descendants(shape).filter(({ name }) => name === 'a:rPr');
        expect(runs.length).toBeGreaterThan(0);
        for (const run of runs) expect(run.attributes['lang']).toBe('en-US');
        expect(descendants(shape, 'a:t').every((text) => text.children.length > 0)).toBe(true);
      }
    }
  });

  test('draws art as shapes of the layout behind the placeholders', () => {
    const shapes = children(
      descend(layoutNamed(compiled, '3 cards'), 'p:cSld', 'p:spTree') ?? { name: '', attributes: {}, children: [] },
    );
    const kinds = shapes.slice(2).map((shape) => (descendants(shape, 'p:ph').length > 0 ? 'placeholder' : shape.name));
    expect(kinds.slice(0, 4)).toEqual(['p:cxnSp', 'p:sp', 'p:sp', 'p:sp']);
    expect(new Set(kinds.slice(4))).toEqual(new Set(['placeholder']));
  });
});
