import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const body =
  'The board heard that the second gate will be cut into the dam in May, and that the ferries will wait until then.';
const told = async (lines: readonly string[], name = 'a.md'): Promise<[string | undefined, string | undefined]> => {
  const { text, title, published } = await readText(lines.join('\n'), 'en', name);
  return [title && text.slice(title.start, title.end), published];
};

describe('a title with a day in it', () => {
  it('may count what met, and hold digits', async () => {
    const title = '12th HB7 Meeting | 12 May 2026';
    const lines = [`# ${title}`, '', '## Gates', '', body, '', '### Summary of what was said', '', body];
    expect(await told(lines)).toEqual([title, '2026-05-12']);
  });

  it.each([
    ['Harbour Board Meeting – 12 May 2026 - 14:00-15:00 UTC'],
    ['May 12, 2026 - Harbour Board Meeting'],
    ['05/12/2026 Harbour Board Transcript'.replace('05/12', '12/05')],
    ['Meeting: Harbour Board 2026/05/12'],
  ])('says it: %s', async (title) => {
    expect(await told([`# ${title}`, '', '## Gates', '', body, '', '## Ferries', '', body])).toEqual([
      title,
      title.startsWith('12/05') ? undefined : '2026-05-12',
    ]);
  });

  it('may open a page whose parts are set as high', async () => {
    const lines = ['# Harbour Board Call, 12 May 2026', '', '# Agenda', '', body, '', '# Ferries', '', body];
    expect(await told(lines)).toEqual(['Harbour Board Call, 12 May 2026', '2026-05-12']);
  });

  it('is no title where it is the day alone, and no part below it is one', async () => {
    expect(await told(['# 12 May 2026', '', '## Logistics', '', body, '', '## Agenda', '', body])).toEqual([
      undefined,
      '2026-05-12',
    ]);
  });

  it('is one where the front matter calls it so', async () => {
    expect((await told(['---', 'title: "Minutes: 2026-05-12"', '---', '', body, '', body]))[0]).toBe(
      'Minutes: 2026-05-12',
    );
  });
});

it('lines without rules tell title and day too, and so do names that are written apart', async () => {
  expect(await told(['Title: The gates', 'Date: 2026-05-12', 'Category: Town', '', body, '', body])).toEqual([
    'The gates',
    '2026-05-12',
  ]);
  expect((await told(['---', 'title: The gates', 'pub_date: 2026-05-12', '---', '', body]))[1]).toBe('2026-05-12');
});

it('what was posted says when and by whom', async () => {
  expect((await told(['# The gates open', '', 'Posted on May 12, 2026 by Ann Lee', '', body, '', body]))[1]).toBe(
    '2026-05-12',
  );
});

it('a day that a sentence goes on from is no dateline', async () => {
  const speech = `Yesterday, May 12, 2026 - a day that the harbour will remember - the dam broke at the old gate. ${body}`;
  expect((await told([speech, '', body], 'a.txt'))[1]).toBeUndefined();
});

describe('a title with its day', () => {
  it('is what a paper calls itself right above its day, below who sends it', async () => {
    const head = [
      'Town of Harlow',
      '',
      'Mayor Ann Lee',
      '',
      'Licensing Board',
      '',
      'Commissioners:',
      '',
      '- Jonas Aas, Chair',
      '- Mara Lind',
      '',
      'Secretary:',
      '',
      'Tom Hale',
      '',
    ];
    const hearing = 'Transactional hearing on Tuesday, May 5, 2026';
    const lines = [...head, 'Voting Hearing Agenda', '', 'May 12, 2026', '', hearing, '', body, '', body];
    expect(await told(lines, 'a.txt')).toEqual(['Voting Hearing Agenda', '2026-05-12']);
    const oneLine = [...head, 'Voting Hearing Agenda May 12, 2026', '', 'All members were present', '', body, '', body];
    expect(await told(oneLine, 'a.txt')).toEqual(['Voting Hearing Agenda May 12, 2026', '2026-05-12']);
    const { furniture, text } = await readText(lines.join('\n'), 'en');
    const letterhead = furniture.filter(({ kind }) => kind === 'letterhead');
    expect(letterhead.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Town of Harlow',
      'Mayor Ann Lee',
      'Licensing Board',
      'Commissioners:',
      'Jonas Aas, Chair',
      'Mara Lind',
      'Tom Hale',
    ]);
  });

  it('says its own day, and not that of the next meeting', async () => {
    const lines = [
      '# Board meeting May 12, 2026',
      '',
      `1. ${body}`,
      '2. Berths',
      '3. Next meeting: Tuesday, May 26th 2026',
    ];
    expect(await told(lines)).toEqual(['Board meeting May 12, 2026', '2026-05-12']);
  });

  it('may have its day behind a word that joins it', async () => {
    const title = 'Conferencia de prensa del puerto del 12 de mayo de 2026';
    const { published } = await readText(
      `# ${title}\n\n## Acto del puerto\n\n${'El puerto abre hoy sus muelles al público. '.repeat(3)}`,
      'es',
      'a.md',
    );
    expect(published).toBe('2026-05-12');
  });
});
