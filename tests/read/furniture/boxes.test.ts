import { expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';
import { furnitureLines } from './furniture-lines.js';

const body =
  'The Tram ferry reopened after ten months of repairs and now carries more than two thousand passengers a day, port officials said.';

it('a list in which a publisher calls readers to its other matter is furniture with its heading, which heads nothing behind it', async () => {
  const box = [
    '- Live: Follow live updates from the harbour.',
    '- Letters: Sign up for our weekly newsletter on ferries.',
    '- Our role: The Courier has told of ferries since 1902. Learn more.',
  ];
  const text = [
    '# Ferry reopens',
    body,
    '## The ferry',
    body.replace('Tram', 'Marsh'),
    '## What to know',
    box.join('\n'),
    body.replace('Tram', 'Hill'),
  ];
  const article = await readText(text.join('\n\n'), 'en', 'a.md');
  const shown = article.furniture.map(({ kind, span }) => `${kind} ${article.text.slice(span.start, span.end)}`);
  expect(shown).toContain('related What to know');
  expect(shown.filter((line) => line.startsWith('related'))).toHaveLength(4);
  const headings = article.sections.flatMap(({ heading }) =>
    heading === undefined ? [] : [article.text.slice(heading.start, heading.end)],
  );
  expect(headings.at(-1)).toBe('The ferry');
});

it.each([
  [
    'en',
    'These cookies are necessary for the website to work. They are set when you log in.',
    'When you visit us we store cookies on your browser to count visits.',
  ],
  [
    'vi',
    'Các cookie này cần thiết để trang hoạt động. Chúng được đặt khi bạn đăng nhập.',
    'Chúng tôi lưu cookie trên trình duyệt của bạn để đếm số lượt xem trang.',
  ],
])('what a page says of its cookies is furniture, with the line between (%s)', (language, first, last) => {
  const lines = furnitureLines([body, first, 'A line between.', last].join('\n\n'), language);
  expect(lines).toEqual([first, 'A line between.', last].map((line) => `disclaimer ${line}`));
});

it('one sentence about cookies is a sentence', () => {
  expect(
    furnitureLines(
      [body, 'The court found that these cookies are necessary for the website to work.', body].join('\n\n'),
      'en',
    ),
  ).toEqual([]);
});
