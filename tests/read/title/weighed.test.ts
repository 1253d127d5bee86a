import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.js';
import { sharesOf } from '../../../src/read/title/weighed/shares.js';
import { readText } from '../outline/read-text.js';

const body =
  'The board heard that the second gate will be cut into the dam in May, and that the ferries will wait until then.';

describe('shares', () => {
  it('are those of alternatives, one of which is that there is nothing', () => {
    expect(sharesOf<'first'>([{ first: 1 }, {}], { bias: 0, first: Math.log(2) })).toEqual([0.5, 0.25]);
    expect(sharesOf([], { bias: 3 })).toEqual([]);
  });
});

describe('a day that no rule finds', () => {
  const dayOf = async (lines: readonly string[], language = 'en'): Promise<string | undefined> =>
    (await readText(lines.join('\n\n'), language, 'a.md')).published;

  it.each([
    'Last amended March 11, 2031',
    'Approved by the Gate Council as of March 11, 2031',
    'Approved by the Board of Gates on March 11, 2031.',
  ])('is the one that most looks like a paper’s own: %s', async (line) => {
    const below = line.startsWith('Last');
    const lines = ['# Rules of the lock keepers', ...(below ? [] : [line]), body, body, body, ...(below ? [line] : [])];
    expect(await dayOf(lines)).toBe('2031-03-11');
  });

  it('may stand among particulars some lines down', async () => {
    const particulars = ['Prepared by:', 'Department of Gates, Lenn', 'Version: 1.0 Date: 09 October 2031'];
    expect(await dayOf(['# Guideline for the lock keepers', ...particulars, body, body])).toBe('2031-10-09');
  });

  it('may stand in a cell behind its label', async () => {
    const rows = '| Place: | Gate house |\n| --- | --- |\n| Date: | Wednesday 12th March 2031 |\n| Time: | 17:30 |';
    expect(await dayOf(['# Gate committee, agenda', rows, body, body])).toBe('2031-03-12');
  });

  it.each([
    'The ferries stop from 1 July 2031 under the plan that the board has seen.',
    'Proposals must be sent no later than 1 July 2031.',
    '| Week | Price |\n| --- | --- |\n| 1 July 2031 | 12 |',
  ])('is none that something else happens on: %s', async (line) => {
    expect(await dayOf(['# The gates', line, body, body])).toBeUndefined();
    expect(await dayOf(['# The gates', body, body, line])).toBeUndefined();
  });

  it('is none of a page that is led on to', async () => {
    const title = 'KEEPER FROM LENN PAYS THREE THOUSAND FOR GATE';
    const head = [
      `${title} - Tram Harbour Office`,
      'Scroll to top',
      'Follow Us',
      '–',
      'Skip to content',
      'Press',
      title,
    ];
    const lead =
      'TRAM – A lock keeper from Lenn was told yesterday to pay three thousand crowns for the gate that he broke. Ray Brown, 22, said that he was sorry and paid at once.';
    const press =
      'Tram Harbour Office Tip Hotline, Online Form Seeks Information Regarding May 21, 2032, Incident at Lenn Systems, Inc. in Tram';
    const behind = ['Share', 'Latest Posts', press, 'May 28, 2032', 'Press', 'Recent Posts', 'Press', press];
    const page = (...labelled: string[]): Promise<Article> =>
      readText([...head, ...labelled, 'Case # 16WF1496', title, lead, body, body, ...behind].join('\n'));
    expect((await page()).published).toBeUndefined();
    expect((await page('Published', 'March 11, 2031')).published).toBe('2031-03-11');
  });

  it('is none on which somebody was born or died', async () => {
    const line = 'Ann Lee, keeper of the lock, born 3 February 1946; died 1 July 2031';
    expect(await dayOf(['# The keeper', body, body, body, body, line])).toBeUndefined();
  });

  it('is none of an act that a paper is founded on', async () => {
    const basis = 'Căn cứ Luật Đê điều số 12/2025/QH15 ngày 14 tháng 6 năm 2025;';
    const text = 'Hai bên cùng thỏa thuận sửa cửa cống thứ hai trước mùa lũ, và để phà chờ cho tới khi đó.';
    expect(await dayOf(['# Hợp đồng sửa cống', basis, text, text], 'vi')).toBeUndefined();
  });
});

describe('a title that no rule finds', () => {
  const titleOf = async (lines: readonly string[], name = 'a.txt'): Promise<string | undefined> => {
    const { title, text } = await readText(lines.join('\n\n'), 'en', name);
    return title === undefined ? undefined : text.slice(title.start, title.end);
  };

  it.each([
    [
      [
        'Lock Keepers’ Practice, Week 3',
        'Aim: to open both gates with the small winch',
        'Tasks:',
        'Task 3: Open the gate',
      ],
    ],
  ])('is the line of the head that most looks like one', async (lines) => {
    expect(await titleOf(lines)).toBe(lines[0]);
  });

  it('is none of running text, nor what a program reads', async () => {
    expect(await titleOf([body, body, body])).toBeUndefined();
    expect(await titleOf(['# gate_id = 12', '# date = 20310311', body, body])).toBeUndefined();
  });
});
