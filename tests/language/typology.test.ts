import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languagePack, languageTags, splitSentences, type LanguagePack } from '../../src/language/index.js';
import { loadLanguagePack } from '../../src/language/load-pack.js';
import { languagePackSchema } from '../../src/language/pack/pack.js';
import { typologySchema } from '../../src/language/pack/typology.js';
import { read } from '../../src/read/index.js';
import { readingOf } from '../../src/summarize/annotate/reading.js';
import { findDates } from '../../src/summarize/annotate/structure/dates/dates.js';

/** What a grammar would not say in one word of a language either. */
const open: Readonly<Record<string, readonly string[]>> = {
  id: ['surname'],
  ja: ['commaBehindSpeaker', 'datesInFigures'],
  zh: ['datesInFigures'],
};

describe('what a language is like', () => {
  test.each(languageTags)('is said of %s in full', (tag) => {
    const unknown = Object.entries(languagePack(tag).typology).filter(([, value]) => value === 'unknown');
    expect(unknown.map(([name]) => name)).toEqual(open[tag] ?? []);
  });

  test('is not guessed of a language without a pack', () => {
    const { writtenWords, ...others } = languagePack('xx').typology;
    expect(writtenWords).toBe('words');
    expect(new Set(Object.values(others))).toEqual(new Set(['unknown']));
    expect(typologySchema.parse({})).toEqual(languagePack('xx').typology);
  });

  test('is said in a pack of one’s own, row by row', () => {
    const own = loadLanguagePack('tag: en-XX\nextends: en\ntypology: { datesInFigures: day-first }\n', 'xx.yaml');
    expect(own.typology).toEqual({ ...languagePack('en').typology, datesInFigures: 'day-first' });
  });

  test('tells whether an ordinal with a stop ends a sentence', () => {
    const text = 'Das Treffen war am 2. März in Bremen.';
    const count = (ordinals: string): number =>
      splitSentences(text, { start: 0, end: text.length }, packWith({ ordinals }, 'months: [märz]')).length;
    expect([count('with-stop'), count('without-stop'), count('unknown')]).toEqual([1, 2, 2]);
  });

  test('tells which number of a date is the day', async () => {
    const dates = async (datesInFigures: string): Promise<string[]> => {
      const text = 'They met on 03/04/2026 and on 26/10/2026.';
      const { value: article } = await read({ bytes: new TextEncoder().encode(text), name: 'a.txt', language: 'xx' });
      return findDates(readingOf(article, packWith({ datesInFigures }))).map(({ iso }) => iso);
    };
    expect(await dates('day-first')).toEqual(['2026-04-03', '2026-10-26']);
    expect(await dates('either')).toEqual(['2026-10-26']);
    expect(await dates('unknown')).toEqual(['2026-10-26']);
  });
});

const packWith = (typology: Record<string, string>, more = ''): LanguagePack =>
  loadLanguagePack(`tag: xx\ntypology: ${JSON.stringify(typology)}\n${more}\n`, 'xx.yaml');

/**
 * Rules ask the typology what a language is like. What a pack has words for, which is another question, is asked in `coverage.ts`
 * alone.
 */
test('no rule reads from the length of a list what a language is like', () => {
  const lists = Object.keys(languagePackSchema.shape).filter((name) =>
    Array.isArray(Reflect.get(languagePack('en'), name)),
  );
  const asked = [
    String.raw`[pP]ack\.(?:${lists.join('|')})\.(?:length|size|at\(|\[)`,
    String.raw`(?:keys|values|entries)\([\w.]*[pP]ack\.\w+\)\.length`,
  ];
  // A list that was taken out of the pack: `const { verbs } = pack`, `({ divisions }: LanguagePack)`.
  const taken = /\{([^{}]*)\}\s*(?:=\s*[\w.]*[pP]ack\b|:\s*LanguagePack\b)/g;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('coverage.ts'),
  );
  const found = sources.flatMap((file) => {
    const code = readFileSync(`src/${file}`, 'utf8');
    const names = [...code.matchAll(taken)].flatMap(([, inside = '']) => inside.split(',').map((name) => name.trim()));
    const own = names
      .filter((name) => lists.includes(name))
      .map((name) => String.raw`(?<![.\w])${name}\.(?:length|size)`);
    return [...code.matchAll(new RegExp([...asked, ...own].join('|'), 'g'))].map(([match]) => `${file}: ${match}`);
  });
  expect(found).toEqual([]);
});
