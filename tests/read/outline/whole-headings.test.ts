import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from './read-text.js';

const clause = (number: number): string =>
  `${number}. The office keeps a list of all boats that use the harbour, and shows it to whoever asks for it in writing.`;

describe('a heading', () => {
  it('goes on in small letters on the line below', async () => {
    const text = [
      '### Article 3. Fees for boats that do not',
      'pass the inner gate',
      '',
      clause(1),
      '',
      clause(2),
    ].join('\n');
    expect(sectionsOf(await readText(text, 'en')).at(-1)).toMatch(
      /Article 3 \| Fees for boats that do not\npass the inner gate$/,
    );
  });

  it('goes on in small letters below a blank line, where neither ends in a mark', async () => {
    const rest = 'at the inner gate and the outer one';
    const heading = '### Article 3. Fees, fines and hours of rest of crews';
    const joined = [heading, '', rest, '', clause(1), '', clause(2)].join('\n');
    expect(sectionsOf(await readText(joined, 'en')).at(-1)).toContain(rest);
    expect(
      sectionsOf(await readText(`# T\n\n## Usage\n\nferry fees --all\n\n${clause(1)}`, 'en')).join(),
    ).not.toContain('fees --all');
  });

  it('goes on in capitals, of a chapter, down to its first article', async () => {
    const article = (number: number): string[] => [`### Article ${number}. Seat`, '', clause(1), '', clause(2), ''];
    const chapter = ['# Act', '', '## CHAPTER II. THE HARBOUR OFFICE AND', '', '## ITS BOARD', ''];
    const read = async (text: readonly string[]): Promise<string[]> =>
      sectionsOf(await readText(text.join('\n'), 'en', 'a.md')).filter((line) => /CHAPTER|BOARD/u.test(line));
    const [whole = '', ...others] = await read([...chapter, ...article(4), ...article(5)]);
    expect(whole).toMatch(/THE HARBOUR OFFICE AND\s+ITS BOARD$/u);
    expect(others).toEqual([]);
    expect(await read([...chapter, clause(1), '', ...article(4)])).toHaveLength(2);
    const long =
      '## ITS BOARD, ITS CLERK AND ALL WHO TAKE FEES FROM BOATS AND CREWS AT THE QUAYS AND GATES OF THE HARBOUR';
    expect(await read([...chapter.slice(0, 4), long, '', ...article(4), ...article(5)])).toHaveLength(1);
    const part = ['## SECTION 1', '', '### SEATS OF THE BOARD', ''];
    expect(await read([...chapter.slice(0, 4), ...part, ...article(4), ...article(5)])).toHaveLength(2);
  });

  it('takes in no line below it that says its end once more', async () => {
    const text = [
      '### Article 3. Fees for boats that pass the inner gate',
      'pass the inner gate',
      '',
      clause(1),
      '',
      clause(2),
    ];
    const article = await readText(text.join('\n'), 'en');
    expect(sectionsOf(article).at(-1)).toMatch(/Article 3 \| Fees for boats that pass the inner gate$/);
    expect(article.furniture.map(({ kind, span }) => `${kind} ${article.text.slice(span.start, span.end)}`)).toEqual([
      'page pass the inner gate',
    ]);
  });

  it('holds no bar of a table at its end', async () => {
    const text = ['# Rules of the harbour', '', '## Costs of the gates |', '', clause(1)].join('\n');
    expect((await readText(text, 'en').then(sectionsOf)).some((line) => line.endsWith('| Costs of the gates'))).toBe(
      true,
    );
  });

  it('of a division is taken from the end of the paragraph above that it was run on to', async () => {
    const text = [
      '# Quy chế bến cảng',
      '',
      '### Điều 26. Hồ sơ đề nghị',
      '',
      'Hồ sơ gồm bản kê tàu và giấy nộp phí quy định tại khoản 2 Điều 24 Quy chế này. Điều 27. Trình tự tiếp nhận hồ sơ',
      '',
      'Cảng vụ tiếp nhận hồ sơ tại quầy số hai và trả lời trong ba ngày làm việc kể từ ngày nhận đủ giấy tờ.',
    ].join('\n');
    const found = sectionsOf(await readText(text, 'vi'));
    expect(found.map((line) => line.split(' | ').slice(1).join(' | '))).toEqual(
      expect.arrayContaining(['Điều 26 | Hồ sơ đề nghị', 'Điều 27 | Trình tự tiếp nhận hồ sơ']),
    );
  });

  it('holds the title of its division, which the format marks as a lower one', async () => {
    const text = [
      '# Rules of the harbour',
      '## Chapter I',
      '### FEES AND GATES',
      '### Article 1. Fees',
      clause(1),
      '## Chapter II',
      '### BOATS',
      '### Article 2. Boats',
      clause(1),
    ].join('\n\n');
    expect(sectionsOf(await readText(text, 'en', 'rules.md'))).toEqual([
      expect.stringMatching(/^1 \| Chapter I \| FEES AND GATES$/),
      expect.stringMatching(/Article 1 \| Fees$/),
      expect.stringMatching(/^1 \| Chapter II \| BOATS$/),
      expect.stringMatching(/Article 2 \| Boats$/),
    ]);
  });

  it('holds the title of its division, which the format marks as one like it, or which is long', async () => {
    const long = `CHANGES OF THREE RULES: ${'THE RULES OF THE INNER GATE AND THE RULES OF THE OUTER GATE, '.repeat(4)}AND OF THE LOCK`;
    const text = [
      '# Rules',
      '## Chapter I',
      '## FEES',
      '### Article 1. Fees',
      clause(1),
      '## Chapter II',
      long,
      '### Article 2. Boats',
      clause(1),
    ];
    expect(sectionsOf(await readText(text.join('\n\n'), 'en', 'rules.md'))).toEqual([
      '1 | Chapter I | FEES',
      expect.stringMatching(/Article 1 \| Fees$/),
      `1 | Chapter II | ${long}`,
      expect.stringMatching(/Article 2 \| Boats$/),
    ]);
  });

  it('is no numbered line that announces the words of a quotation', async () => {
    const quoted = '> "The gate is opened at six, and whoever is late waits for the next tide."';
    const text = [
      '# Rules of the harbour',
      '## Article 8. Gates',
      '1. Paragraph 2 of the rules of the inner gate is replaced by:',
      quoted,
      '2. Paragraph 3 of the rules of the outer gate is replaced by:',
      quoted,
    ].join('\n\n');
    expect(sectionsOf(await readText(text, 'en', 'rules.md')).map((line) => line.split(' | ').at(-1))).toEqual([
      'Gates',
    ]);
  });
});

it('no item of a list goes on with the heading above it', async () => {
  const rules = [
    ...['Rules of the harbour', 'Article 1. Scope', '1. What it is about'],
    'a) These rules are about boats and gates of the harbour;',
    ...['b) They are not about the quays of the river.', '2. Whom it binds'],
    ...['a) The office of the harbour and all who work there;', 'b) Whoever owns a boat.'],
  ];
  const headings = sectionsOf(await readText(rules.join('\n'), 'en'));
  expect(headings.some((line) => line.endsWith('What it is about'))).toBe(true);
});
