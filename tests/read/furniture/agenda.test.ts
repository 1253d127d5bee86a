import { describe, expect, it } from 'vitest';
import { furnitureLines } from './furniture-lines.js';

const parts = ['Repairs of the quay', 'Fees for moorings', 'Rota of the pilots'];
const body = 'The members heard the harbour master and asked for a report before the end of the month.';
const minutes = (items: readonly string[]): string =>
  [
    '# The harbour board in spring',
    '## Today',
    items.map((item) => `- ${item}`).join('\n'),
    ...parts.flatMap((part) => [`## ${part}`, body]),
  ].join('\n\n');

describe('an agenda', () => {
  it('is furniture with its heading where the headings below say it again', () => {
    expect(furnitureLines(minutes(parts), 'en')).toEqual(
      expect.arrayContaining(parts.map((part) => `procedure ${part}`)),
    );
  });

  it('is furniture with two items alone where the headings below say both, and none where they say one', () => {
    const two = parts.slice(0, 2);
    expect(furnitureLines(minutes(two), 'en')).toEqual(expect.arrayContaining(two.map((part) => `procedure ${part}`)));
    const other = ['Repairs of the quay', 'What the pilots asked of us'];
    expect(furnitureLines(minutes(other), 'en')).not.toContain('procedure Repairs of the quay');
  });

  it('is furniture below headings of its own, whatever each list of it is long', () => {
    const headed = minutes(parts).replace(
      /## Today.*?(?=## )/su,
      `## Agenda\n\nTaken from the board.\n\n### The quay\n\n- ${parts[0] ?? ''}\n\n### The boats\n\n- ${parts[1] ?? ''}\n- Must we meet every month?\n- ${parts[2] ?? ''}\n\n`,
    );
    const lines = ['The quay', ...parts, 'The boats', 'Must we meet every month?'];
    expect(furnitureLines(headed, 'en')).toEqual(expect.arrayContaining(lines.map((line) => `procedure ${line}`)));
    expect(furnitureLines(headed.replace('## Agenda', '## The morning'), 'en')).not.toContain('procedure The quay');
  });

  it('is furniture where the headings below are counted and it is not', () => {
    const headed = parts.reduce(
      (text, part, index) => text.replace(`## ${part}`, `## ${index + 1}. ${part}`),
      minutes(parts),
    );
    expect(furnitureLines(headed, 'en')).toEqual(expect.arrayContaining(parts.map((part) => `procedure ${part}`)));
  });

  it('is furniture where the items of another list below say it again, each with what was said of it', () => {
    const said = `# The harbour board\n\n## Today\n\n- Repairs of the quay\n- Fees for moorings\n\n## What was said\n\n- Repairs of the quay\n  - ${body}\n- Fees for moorings\n  - ${body}`;
    expect(furnitureLines(said, 'en')).toEqual(
      expect.arrayContaining(['procedure Repairs of the quay', 'procedure Fees for moorings']),
    );
    expect(furnitureLines(said, 'en').filter((line) => line.endsWith('Fees for moorings'))).toHaveLength(1);
  });

  it('is a table of contents too, which cuts long headings and stands right above the first chapter', () => {
    const chapters = [
      'Chapter I: On what this code is about',
      'Chapter II: On the berths of boats, ferries and barges in the harbour',
      'Chapter III: On the fees',
    ];
    const contents = [chapters[0], 'Chapter II: On the berths of boats', chapters[2]];
    const text = [
      '# A code for the harbour',
      '## Table of contents',
      contents.map((line, index) => `${index + 1}. ${line}`).join('\n'),
      ...chapters.flatMap((chapter) => [`## ${chapter}`, body]),
    ].join('\n\n');
    expect(furnitureLines(text, 'en').filter((line) => line.includes('Chapter'))).toEqual(
      contents.map((line) => `procedure ${line}`),
    );
  });

  it('is a list like any other where most of it stands nowhere below', () => {
    expect(furnitureLines(minutes(['Repairs of the quay', 'A new bell', 'The lamps', 'The crane']), 'en')).toEqual([]);
  });
});

describe('the foot of a printed page', () => {
  const foot = '14 Quay Street, Harlow, HW 10017 - Tel: (646) 555-5986 - Fax: (646) 555-9974';

  it('is told from the passage that a scan ran it into', () => {
    expect(furnitureLines(`${foot} Mr President, the sea has risen by a hand since last year.`, 'en')).toContain(
      `contact ${foot}`,
    );
  });

  it('is none where a sentence gives two numbers', () => {
    const said =
      'The board pays 14 pilots. Ring 555 123 4567 by day or 555 123 4568 by night, said the harbour master.';
    expect(furnitureLines(`${said}\n\n${body}`, 'en')).not.toContain(expect.stringContaining('contact The board'));
  });
});

describe('a heading at the end', () => {
  it('is no author because it reads like a name', () => {
    const text = `# Minutes\n\n## Gates\n\n${body}\n\n${body}\n\n## Upcoming Meetings\n\n- https://harbour.example/calendar`;
    expect(furnitureLines(text, 'en')).not.toContain('byline Upcoming Meetings');
  });
});

describe('a long clause behind what a paper is founded on', () => {
  it('is part of it', () => {
    const proposal = `Theo đề nghị của Giám đốc Cảng vụ An Hải tại Tờ trình số 12/TTr-CV ${'và ý kiến của các bến trực thuộc '.repeat(8)}.`;
    const text = `Căn cứ Luật Bến bãi ngày 3 tháng 5 năm 2027;\n\nCăn cứ Luật Đường thủy ngày 4 tháng 6 năm 2026;\n\n${proposal}\n\nĐiều 1. Bến phà Tràm mở cửa lúc sáu giờ.`;
    expect(furnitureLines(text)).toContainEqual(expect.stringContaining('legal-basis Theo đề nghị'));
  });

  it('is furniture below its own heading and above that of the minutes, whatever these call their parts', () => {
    const text = `# The board\n\n## Agenda\n\n- Theft\n- New berths\n- Snacks\n\n## Minutes\n\n${body}\n\n## Keys\n\n${body}`;
    const found = furnitureLines(text, 'en');
    expect(found).toEqual(expect.arrayContaining(['procedure Theft', 'procedure New berths', 'procedure Snacks']));
    expect(furnitureLines(text.replace('## Minutes', '## Reports'), 'en')).not.toContain('procedure Theft');
  });
});

describe('an agenda whose items have some of their own', () => {
  const told = parts.flatMap((part, index) => [`## TOP${index + 1} - ${part}`, body]);
  const items = parts.map((part) => `- ${part}\n  - the first of it\n  - the second of it`).join('\n');

  it('is furniture where the outer ones are said again, also behind what headings are counted as', () => {
    const found = furnitureLines(['# The board', body, items, ...told].join('\n\n'), 'en');
    expect(found).toEqual(
      expect.arrayContaining(['procedure the second of it', ...parts.map((part) => `procedure ${part}`)]),
    );
  });

  it('is none where hardly one of the outer ones is', () => {
    const others = items.replace('- Repairs of', '- Lamps of').replace('- Fees for', '- Nets for');
    expect(furnitureLines(['# The board', body, others, ...told].join('\n\n'), 'en')).toEqual([]);
  });
});
