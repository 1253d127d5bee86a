import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { languagePack } from '../../src/language/index.js';
import { loadLanguagePack } from '../../src/language/load-pack.js';
import { languagePackJsonSchema } from '../../src/language/pack/pack-file.js';

const complaint = (text: string): string => {
  try {
    loadLanguagePack(text, 'pt.yaml');
  } catch (error) {
    if (!(error instanceof BriefdeckError)) throw error;
    const { code, place, message, hint } = error.diagnostic;
    return `${place?.file ?? ''}:${place?.line ?? 0}:${place?.column ?? 0} ${code}: ${message} ${hint ?? ''}`.trim();
  }
  return 'nothing';
};

describe('a language pack of one’s own', () => {
  test('needs no more than a tag', () => {
    expect(loadLanguagePack('tag: pt', 'pt.yaml')).toEqual(languagePack('pt'));
  });

  test('says what it knows and leaves the rest', () => {
    const pack = loadLanguagePack(
      'tag: pt\nlocale: pt-PT\nname: Português\nlabels: { agenda: Índice }\nqualifiers: [quase, cerca de]\nmultipliers: { mil: 1000 }\n',
      'pt.yaml',
    );
    expect(pack).toMatchObject({ locale: 'pt-PT', qualifiers: ['quase', 'cerca de'], multipliers: { mil: 1000 } });
    expect(pack.labels).toEqual({ ...languagePack('en').labels, agenda: 'Índice' });
    expect(pack.decimalMark).toBe(',');
  });

  test('extends one that exists, replacing lists or adding to them', () => {
    const english = languagePack('en');
    const pack = loadLanguagePack(
      'tag: en-IN\nextends: en\nagencies: [pti]\nadd: { units: [lakh, crore], speakerTitles: [shri] }\n',
      'in.yaml',
    );
    expect(pack.agencies).toEqual(['pti']);
    expect(pack.units).toEqual([...english.units, 'lakh', 'crore']);
    expect(pack.speakerTitles.at(-1)).toBe('shri');
    expect(pack).toMatchObject({ tag: 'en-IN', locale: 'en-IN', verbs: english.verbs, headingWords: 10 });
    expect(languagePack('en').units).not.toContain('lakh');
    expect(loadLanguagePack('tag: en\nextends: en', 'en.yaml')).toEqual(english);
  });

  test.each([
    [
      'tag: pt\nstopword: [o]',
      'pt.yaml:2:1 language.pack: There is no key "stopword" in a language pack. Did you mean "stopwords"?',
    ],
    [
      'tag: pt\nlabels: { agnda: x }',
      'pt.yaml:2:11 language.pack: There is no key "agnda" in `labels`. Did you mean "agenda"?',
    ],
    ['tag: pt\nadd:\n  unit: [x]', 'pt.yaml:3:3 language.pack: There is no key "unit" in `add`. Did you mean "units"?'],
    ['name: x', 'pt.yaml:1:1 language.pack: `tag` is missing.'],
    [
      'tag: pt\nextends: eng',
      'pt.yaml:2:10 language.pack: There is no language pack "eng" to extend. Did you mean "en"?',
    ],
    ['tag: pt\nunits: kg', 'pt.yaml:2:8 language.pack: `units` must be a list.'],
    ['tag: pt\nunits: [kg, 5]', 'pt.yaml:2:13 language.pack: `units.1` must be text.'],
    ['tag: pt\nunits: [""]', 'pt.yaml:2:9 language.pack: `units.0` must not be empty.'],
    ['tag: pt\ndecimalMark: "\'"', 'pt.yaml:2:14 language.pack: `decimalMark` must be one of: ",", ".".'],
    ['tag: Portuguese!', 'pt.yaml:1:6 language.pack: `tag` must be a language tag such as "pt" or "pt-BR".'],
    ['tag: pt\npointWords: -3', 'pt.yaml:2:13 language.pack: `pointWords`'],
    ['tag: [', 'pt.yaml:1:7 language.pack-syntax: The file is not valid YAML'],
    ['', 'pt.yaml:1:1 language.pack: The file must be a set of keys.'],
    ['- tag', 'pt.yaml:1:1 language.pack: The file must be a set of keys.'],
  ])('%j is refused where it goes wrong', (text, message) => {
    expect(complaint(text)).toContain(message);
  });

  test('is refused where it is too large or expands without end', () => {
    expect(complaint(`tag: pt\n# ${'x'.repeat(1024 * 1024)}`)).toContain('language.pack-too-large');
    const doubled = Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
    expect(complaint(`a0: &a0 [x]\n${doubled.join('\n')}`)).toContain('more aliases');
  });

  test('never fails in any other way', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.dictionary(fc.string(), fc.string()));
    const keys = ['tag', 'labels', 'units', 'add', 'extends', 'multipliers', 'ordinals', '__proto__', 'pointWords'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (written) => {
        expect(typeof complaint(JSON.stringify({ tag: 'pt', ...written }))).toBe('string');
      }),
    );
  });
});

describe('the JSON Schema of language packs', () => {
  const schema = languagePackJsonSchema();

  test('is draft-07, asks for the tag only and takes no other key', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      required: ['tag'],
      additionalProperties: false,
    });
  });

  test('knows every list of a pack', () => {
    const properties = Object.keys(Object(schema['properties']) as object);
    expect(properties).toEqual(expect.arrayContaining(Object.keys(languagePack('en'))));
  });

  test('says of every key what it is for', () => {
    const properties = z
      .record(z.string(), z.object({ description: z.string().optional() }))
      .parse(schema['properties']);
    const silent = Object.entries(properties).filter(([, { description = '' }]) => description.trim() === '');
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});
