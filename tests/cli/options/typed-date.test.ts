import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../../src/cli/options/typed-date.js';
import { runIn } from '../fake-io.js';

const read = (given: string, language?: string): string | undefined => readTypedDate(given, language, '2026-10-26');

describe('a date as people type it', () => {
  it.each([
    ['12/3/2026', undefined, '2026-03-12'],
    ['12.3.2026', 'de', '2026-03-12'],
    ['12/3/2026', 'en-GB', '2026-03-12'],
    ['12/3/2026', 'en-US', '2026-12-03'],
    ['12 March 2026', undefined, '2026-03-12'],
    ['March 12, 2026', undefined, '2026-03-12'],
    ['12 mars 2026', 'fr', '2026-03-12'],
    ['ngày 12 tháng 3 năm 2026', undefined, '2026-03-12'],
    ['tháng 3/2026', undefined, '2026-03'],
    ['tháng 3 năm 2026', 'vi', '2026-03'],
    ['March 2026', undefined, '2026-03'],
    ['3/2026', undefined, '2026-03'],
    ['today', undefined, '2026-10-26'],
    ['Hôm nay', undefined, '2026-10-26'],
  ])('%s in %s', (given, language, iso) => {
    expect(read(given, language)).toBe(iso);
  });

  it.each(['', 'soon', '12/3', 'the ferry', '99 March 2026', 'tháng 13/2026'])('is not %j', (given) => {
    expect(read(given)).toBeUndefined();
  });

  it('has the day first wherever nobody named en-US', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const iso = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(read(`${day}/${month}/2026`)).toBe(iso);
        expect(read(`${month}/${day}/2026`, 'en-US')).toBe(iso);
      }),
    );
  });
});

describe('--date', () => {
  const files = { 'a.txt': 'The ferry is open again. It carries two thousand people a day.' };
  const dateOf = async (env: Record<string, string>, ...more: string[]): Promise<unknown> => {
    const { stdout, stderr } = await runIn({ files, env }, 'outline', 'a.txt', '--format', 'json', ...more);
    if (stdout === '') return stderr;
    return (JSON.parse(stdout) as { date?: string }).date;
  };

  it('takes the local day for today, and under SOURCE_DATE_EPOCH that day in UTC', async () => {
    expect(await dateOf({}, '--date', 'today')).toBe('2026-10-26');
    expect(await dateOf({ SOURCE_DATE_EPOCH: '1790000000' }, '--date', 'hôm nay')).toBe('2026-09-21');
  });

  it('reads figures in the language that is named, and refuses a day that is none', async () => {
    expect(await dateOf({}, '--date', '12/3/2026')).toBe('2026-03-12');
    expect(await dateOf({}, '--date', '3/12/2026', '--lang', 'en-US')).toBe('2026-03-12');
    expect(await dateOf({}, '--date', '31/2/2026')).toMatch(/^error: "31\/2\/2026" is not a date/);
  });
});

describe('the date of an outline', () => {
  const dated = async (date: string, language = 'en') => {
    const text = `---\nbriefdeck: outline\ntitle: Mine\ndate: ${date}\nlanguage: ${language}\n---\n\n## A\n\n- One line\n`;
    return runIn({ files: { 'b.md': text } }, 'outline', 'b.md', '--format', 'json');
  };

  it.each([
    ['2026-10-26', '2026-10-26'],
    ['2026-10', '2026-10'],
    ['2026', '2026'],
    ['26/10/2026', '2026-10-26'],
    ['26 October 2026', '2026-10-26'],
    ['26 tháng 10 năm 2026', '2026-10-26'],
  ])('is typed as behind --date: %s', async (typed, date) => {
    const { stdout, stderr } = await dated(typed);
    expect(stderr).not.toMatch(/error/);
    expect(JSON.parse(stdout)).toMatchObject({ date });
  });

  it.each(['2026-13-45', '31/02/2026', 'soon'])('is refused where it stands, if it is none: %s', async (typed) => {
    const { code, stderr } = await dated(typed);
    expect(stderr).toMatch(/^b\.md:4:1: error: "/);
    expect(stderr).toContain(`"${typed}" is not a date.`);
    expect(code).toBe(3);
  });
});
