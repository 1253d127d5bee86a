import { describe, expect, test } from 'vitest';
import { dateText } from '../../src/compose/content/text/date-text.js';
import { describeLanguage, describeLanguages } from '../../src/language/describe.js';
import { fold, languagePack, languageTags, wordsOf } from '../../src/language/index.js';
import { languagePackSchema } from '../../src/language/pack/pack.js';
import { numberFormat } from '../../src/render/pptx/graphics/chart/number-format.js';

describe.each(languageTags)('the pack %s', (tag) => {
  const pack = languagePack(tag);

  test('is of the shape that a user’s own is', () => {
    expect(languagePackSchema.parse(pack)).toEqual(pack);
    expect(pack.tag).toBe(tag);
    expect(() => Intl.getCanonicalLocales(pack.locale)).not.toThrow();
  });

  test('writes every date and part in full', () => {
    const { labels } = pack;
    expect(dateText('2026-10-26', pack)).toMatch(/26.*2026|2026.*26/);
    expect(dateText('--10-26', pack)).not.toMatch(/[{}]/);
    expect(labels.part).toMatch(/\{part\}.*\{of\}/);
    for (const label of Object.values(labels)) expect(label).toMatch(/^\S(?:.*\S)?$/);
  });

  test('has no empty word, and no phrase that words are never parted into', () => {
    for (const [name, list] of Object.entries(pack)) {
      if (!Array.isArray(list) || !list.every((word) => typeof word === 'string')) continue;
      expect(list, name).not.toContain('');
      if (plainLists.has(name)) continue;
      const unreachable = list.filter((phrase) => reached(phrase) !== fold(phrase) && !isKnownOddity(phrase));
      expect(unreachable, name).toEqual([]);
    }
    for (const phrase of [...Object.keys(pack.multipliers), ...Object.keys(pack.fractions), ...pack.ordinals.flat()])
      expect(reached(phrase)).toBe(phrase);
  });

  test('says each phrase of a list once, so that who adds one sees that it is there', () => {
    const twice = Object.entries(pack).flatMap(([name, list]) => {
      const phrases: readonly unknown[] = Array.isArray(list) && !builtLists.has(name) ? list : [];
      return phrases.filter((phrase, place) => typeof phrase === 'string' && phrases.indexOf(phrase) !== place);
    });
    expect(twice).toEqual([]);
  });

  test('has its own marks in the numbers of charts', () => {
    expect(numberFormat(0, undefined, pack.locale)).toMatch(/^\[\$-[0-9A-F]{3,4}\]#,##0$/);
  });

  test('numbers its months and weekdays', () => {
    expect(pack.months).toHaveLength(12);
    expect(pack.weekdays).toHaveLength(7);
  });
});

/** Lists that are looked for in the text as it is written, not word by word. */
const plainLists = new Set([
  'pairs',
  'counterparts',
  'opposites',
  'abbreviations',
  'numberAbbreviations',
  'captionMarks',
  'agencies',
  'ranges',
  'ceremonies',
  'months',
  'weekdays',
  'verbEndings',
]);

/** A phrase as it is looked for, once more parted into words; an elided word is one only before the word it leans on. */
const reached = (phrase: string): string => {
  const words = wordsOf(phrase.replaceAll("' ", "'").replace(/'$/, "'a")).map(({ key }) => key);
  return (phrase.endsWith("'") ? words.slice(0, -1) : words).join(' ');
};

/** Signs, and endings that stand for a class of words. */
const isKnownOddity = (phrase: string): boolean => /^(?:%|°c|n't|no\. 1)$/.test(phrase);

/** Lists that are made of others. */
const builtLists = new Set(['courtesies', 'yearOpeners']);

describe('finding a pack', () => {
  test('goes from a region to the language', () => {
    const pack = languagePack('fr-CA');
    expect(pack).toMatchObject({ tag: 'fr-CA', locale: 'fr-CA', labels: { agenda: 'Sommaire' } });
    expect(languagePack('zh-Hant-TW').labels.agenda).toBe('目录');
  });

  test('gives the same object again, so that its lists are made ready once', () => {
    for (const tag of ['fr', 'fr-CA', 'pt', 'und']) expect(languagePack(tag)).toBe(languagePack(tag));
  });

  test('asks the caller’s own packs first', () => {
    const own = { ...languagePack('pt'), name: 'Português' };
    expect(languagePack('pt', [own]).name).toBe('Português');
    expect(languagePack('pt-BR', [own]).name).toBe('Português');
    expect(languagePack('pt').name).toBe('pt');
  });

  test('assumes nothing of a language without one', () => {
    const pack = languagePack('pt');
    expect(describeLanguage(pack)).toEqual({
      tag: 'pt',
      name: 'pt',
      labels: false,
      series: false,
      figures: false,
      speakers: false,
      shortening: false,
    });
  });
});

test('languages are described by the lists that they have', () => {
  const described = new Map(describeLanguages().map((language) => [language.tag, language]));
  expect([...described.keys()]).toEqual(['vi', 'en', 'id', 'fr', 'es', 'de', 'ja', 'zh']);
  for (const language of described.values())
    expect(language).toMatchObject({ labels: true, series: true, figures: true });
  expect(described.get('en')).toMatchObject({ speakers: true, shortening: true });
  expect(described.get('ja')).toMatchObject({ name: '日本語', speakers: false, shortening: false });
  const own = { ...languagePack('pt'), tag: 'fr', name: 'mine' };
  expect(describeLanguages([own]).filter(({ tag }) => tag === 'fr')).toEqual([
    expect.objectContaining({ name: 'mine', series: false }),
  ]);
});
