import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { read } from '../../../src/read/index.js';
import { isAuthor } from '../../../src/read/title/is-author.js';

const en =
  'The Tram ferry carries more than two thousand passengers a day, twice as many as before the repairs, and runs until midnight.';

describe('who wrote an article', () => {
  it.each([
    ['By Ann Lee', 'Ann Lee', undefined],
    ['By Ann Lee — 12 March 2025 — The Tram Post', 'Ann Lee', '2025-03-12'],
    ['Ann Lee | March 12, 2025', 'Ann Lee', '2025-03-12'],
    ['12 March 2025 · By Ann Lee', 'Ann Lee', '2025-03-12'],
    ['The Tram Post — North edition', undefined, undefined],
  ])('is read of "%s"', async (line, byline, published) => {
    const bytes = new TextEncoder().encode(`# Tram ferry reopens\n\n${line}\n\n${en}`);
    const { value } = await read({ bytes, name: 'a.md' });
    expect([value.byline, value.published]).toEqual([byline, published]);
  });

  it.each([
    ['Ann Lee', 'The Tram Post', 'en', true],
    ['The Tram Post', 'The Tram Post', 'en', false],
    ['TramPost', 'Tram Post', 'en', false],
    ['news.example', '', 'en', false],
    ['ann.lee@news.example', '', 'en', false],
    ['admin', '', 'en', false],
    ['Ministry of Transport', '', 'en', false],
    ['Sở Giao thông An Hải', '', 'vi', false],
    ['Ban biên tập', '', 'vi', false],
    ['Đoàn Văn Hải', '', 'vi', true],
    ['Gia Vũ', 'Báo An Hải', 'vi', true],
  ])('may be %s of %j in %s: %s', (byline, publisher, language, may) => {
    expect(isAuthor(byline, publisher, languagePack(language))).toBe(may);
  });
});
