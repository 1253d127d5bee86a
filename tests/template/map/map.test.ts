import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { placeText } from '../../../src/diagnostics/report-text.js';
import { inspectTemplate } from '../../../src/template/inspect/inspect-template.js';
import { mapJsonSchema } from '../../../src/template/map/map-json-schema.js';
import { mapOf } from '../../../src/template/inspect/map-of.js';
import { readWithMap } from '../../../src/template/open/read-with-map.js';
import { emu, emuToInches } from '../../../src/model/units.js';
import type { TemplateModel } from '../../../src/template/model.js';
import { readTemplate } from '../../../src/template/open/read-template.js';
import { undescribed } from '../../schema/undescribed.js';
import { foreignPackage, usualMaster } from '../foreign-package.js';

const plain = readTemplate(foreignPackage(usualMaster), 'corp');
const withMap = (map: string): TemplateModel =>
  readWithMap(foreignPackage(usualMaster, { ...usualMaster, theme: 'Dark' }), 'corp', map, 'corp.map.yaml').template
    .model;
const keysOf = ({ layouts }: TemplateModel, name: string): string[] =>
  layouts.find((layout) => layout.name === name)?.placeholders.map(({ key }) => key) ?? [];

describe('a map that is written of a template', () => {
  const written = mapOf(inspectTemplate(plain));

  test('changes nothing as it is', () => {
    const again = readWithMap(foreignPackage(usualMaster), 'corp', written, 'corp.map.yaml');
    expect(again.template.model).toEqual(plain.template.model);
    expect(again.claims.every(({ by }) => by === 'map')).toBe(true);
  });

  test('holds where two placeholders have neither an idx nor a name of their own', () => {
    const twin = { name: 'Picture 9', ph: 'type="pic" idx="13"', box: [7, 2, 5, 4] } as const;
    const title = { name: 'Title 1', ph: 'type="title"' };
    const layouts = [
      ...usualMaster.layouts,
      { name: 'Twins', shapes: [title, twin, { ...twin, box: [1, 2, 5, 4] as const }] },
    ];
    const opc = foreignPackage({ ...usualMaster, layouts });
    const found = readTemplate(opc, 'corp');
    const again = readWithMap(opc, 'corp', mapOf(inspectTemplate(found)), 'corp.map.yaml');
    expect(again.template.model).toEqual(found.template.model);
  });

  test('says how each role was found, and what is missing', () => {
    expect(written).toContain('  cover: "Title Slide"   # found by type\n');
    expect(written).toContain('  # timeline:   # no layout was found; another stands in\n');
    expect(written).toContain('      body: 1   # Content Placeholder 2, obj, 11.5 × 4.76 in at 0.9, 2, 18–28 pt\n');
  });

  test('changes the roles and placeholders when it is edited', () => {
    const edited = written
      .replace('  # quote:   # no layout was found; another stands in', '  quote: Statement')
      .replace('body: 13 ', 'quote: { idx: 13, sizes: [20, 32] } ')
      .replace('detail: 14 ', 'speaker: 14 ');
    const { model } = readWithMap(foreignPackage(usualMaster), 'corp', edited, 'corp.map.yaml').template;
    expect(model.roles.quote).toEqual(['Statement']);
    expect(keysOf(model, 'Statement')).toEqual(['title', 'quote', 'speaker']);
    const quote = model.layouts[2]?.placeholders[1];
    expect(quote?.levels[0]).toMatchObject({ size: 28, minimum: 20, maximum: 32 });
  });

  test('keeps text out of parts of the slide, and puts placeholders elsewhere', () => {
    const boxOf = (map: string, key: string, name = 'Title and Content') => {
      const one = withMap(`version: 1\nmaster: 1\n${map}`).layouts.find((layout) => layout.name === name);
      const found = one?.placeholders.find((placeholder) => placeholder.key === key);
      return { right: emuToInches(emu((found?.box.x ?? 0) + (found?.box.width ?? 0))), isMoved: found?.isMoved };
    };
    expect(boxOf('', 'body')).toEqual({ right: 12.4, isMoved: undefined });
    const everywhere = 'keep-out: [{ x: 11, y: 0, width: 2.333, height: 7.5 }]\n';
    expect(boxOf(everywhere, 'body').right).toBeLessThanOrEqual(11);
    expect(boxOf(everywhere, 'title').isMoved).toBe(true);
    const here = 'layouts: { Title and Content: { keep-out: [{ x: 11, y: 1.9, width: 2, height: 5 }] } }\n';
    expect(boxOf(here, 'body').right).toBeLessThanOrEqual(11);
    expect(boxOf(here, 'title').isMoved).toBeUndefined();
    const placed =
      'layouts: { Title and Content: { placeholders: { body: { idx: 1, box: { x: 1, y: 2, width: 5, height: 4 } } } } }\n';
    expect(boxOf(placed, 'body')).toEqual({ right: 6, isMoved: true });
  });

  test('holds for a template in which nothing was found, with the layouts that decks bring along', () => {
    const blank = () => foreignPackage({ ...usualMaster, layouts: [{ name: 'Blank', shapes: [] }] });
    const bare = readTemplate(blank(), 'corp');
    const again = readWithMap(blank(), 'c', mapOf(inspectTemplate(bare)), 'm');
    expect(again.template.model.roles).toEqual(bare.template.model.roles);
    expect(again.template.model.layouts).toEqual(bare.template.model.layouts);
  });
});

describe('a map', () => {
  test('says less than all; the rest is found', () => {
    const model = withMap('version: 1\nroles: { closing: Statement, chart: [] }\nfooter: "{source}"\n');
    expect(model.roles).toMatchObject({ cover: ['Title Slide'], closing: ['Statement'] });
    expect(model.roles.chart).toBeUndefined();
    expect(model.footer).toBe('{source}');
    expect(model.emphasis).toBe('core');
  });

  test('says that the core of points does not stand out', () => {
    expect(withMap('version: 1\nemphasis: none\n').emphasis).toBe('none');
  });

  test('leaves layouts out, and takes those of one master', () => {
    expect(withMap('version: 1\nexclude: [Statement]\n').layouts.map(({ name }) => name)).not.toContain('Statement');
    const names = ['Title Slide 2', 'Title and Content 2', 'Statement 2'];
    for (const master of ['Dark', '2']) {
      const model = withMap(`version: 1\nmaster: ${master}\nroles: { points: Statement }\n`);
      expect(model.layouts.map(({ name }) => name)).toEqual(names);
      expect(model.roles).toMatchObject({ cover: ['Title Slide 2'], points: ['Statement 2'] });
    }
  });

  test('finds placeholders by name, and leaves some empty', () => {
    const model = withMap(
      'version: 1\nlayouts:\n  Statement:\n    placeholders: { body: Text Placeholder 3 }\n    ignore: [13]\n',
    );
    expect(keysOf(model, 'Statement')).toEqual(['title', 'other', 'body']);
  });

  test.each([
    ['an unknown key', 'version: 1\nrole: {}\n', '2:1', 'There is no key "role" in a map.', 'Did you mean "roles"?'],
    [
      'an unknown role',
      'version: 1\nroles:\n  covers: Title Slide\n',
      '3:3',
      'There is no key "covers" in `roles`.',
      'Did you mean "cover"?',
    ],
    [
      'an unknown layout',
      'version: 1\nroles:\n  cover: Title Slid\n',
      '3:10',
      'There is no layout "Title Slid".',
      'Did you mean "Title Slide"?',
    ],
    [
      'an unknown layout in a list',
      'version: 1\nroles:\n  points:\n    - Statement\n    - Nowhere\n',
      '5:7',
      'There is no layout "Nowhere".',
      'Write one of: Title Slide, Title and Content, Statement, Two Columns.',
    ],
    [
      'placeholders of an unknown layout',
      'version: 1\nlayouts:\n  Statment: {}\n',
      '3:3',
      'There is no layout "Statment".',
      'Did you mean "Statement"?',
    ],
    [
      'an unknown placeholder',
      'version: 1\nlayouts:\n  Statement:\n    placeholders:\n      body: 31\n',
      '5:13',
      'The layout has no placeholder with idx 31.',
      'It has: 0 (Title 1), 13 (Text Placeholder 2), 14 (Text Placeholder 3).',
    ],
    [
      'an unknown name of a placeholder',
      'version: 1\nlayouts:\n  Statement:\n    placeholders:\n      body: Text Placeholder 4\n',
      '5:13',
      'The layout has no placeholder "Text Placeholder 4".',
      'Did you mean "Text Placeholder 2"?',
    ],
    [
      'a placeholder that is meant twice',
      'version: 1\nlayouts:\n  Statement:\n    placeholders:\n      body: 13\n      label: 13\n',
      '6:14',
      '`label` and `body` are the same placeholder.',
      undefined,
    ],
    [
      'sizes in the wrong order',
      'version: 1\nlayouts:\n  Statement:\n    placeholders:\n      body: { idx: 13, sizes: [30, 20] }\n',
      '5:31',
      'The smallest size must come first.',
      undefined,
    ],
    [
      'a role for a layout that is excluded',
      'version: 1\nexclude: [Statement]\nroles: { quote: Statement }\n',
      '3:17',
      'The layout "Statement" is excluded.',
      undefined,
    ],
    [
      'an unknown master',
      'version: 1\nmaster: Light\n',
      '2:9',
      'There is no slide master "Light".',
      'The masters are: 1 (House), 2 (Dark).',
    ],
    [
      'a layout of the other master',
      'version: 1\nmaster: 1\nroles: { quote: Statement 2 }\n',
      '3:17',
      'The layout "Statement 2" belongs to another master than the one that is used.',
      undefined,
    ],
  ])('is refused for %s, with its place', (_, map, place, message, hint) => {
    expect(failure(map)).toEqual({
      kind: 'template',
      code: 'template.map',
      place: `corp.map.yaml:${place}`,
      message,
      hint,
    });
  });

  test('is refused when it is no YAML', () => {
    expect(failure('version: [1\n')).toMatchObject({ kind: 'template', code: 'template.map-syntax' });
  });
});

describe('the JSON Schema of maps', () => {
  const schema = mapJsonSchema();

  test('is draft-07 and describes every key', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(undescribed(schema)).toEqual([]);
  });

  test('is the one that ships', () => {
    const shipped: unknown = JSON.parse(
      readFileSync(new URL('../../../schema/map.schema.json', import.meta.url), 'utf8'),
    );
    expect(shipped).toEqual(schema);
  });
});

function failure(map: string): unknown {
  try {
    withMap(map);
  } catch (error) {
    if (!(error instanceof BriefdeckError)) throw error;
    const { code, message, hint, place } = error.diagnostic;
    return { kind: error.kind, code, place: placeText(place), message, hint };
  }
  return undefined;
}
