// The briefings of texts with more and more of one thing: repeated.txt, a line for each topic. Where a change is meant,
// `npx vitest run tests/golden --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Topic } from '../../src/model/briefing.js';
import { read } from '../../src/read/index.js';
import { summarizer } from '../../src/summarize/index.js';

/** A text that holds something so many times. */
type Text = readonly [language: string, what: string, before: string, one: (place: number) => string, behind?: string];

const counts = [1, 2, 3, 4, 6, 9];

const at = (words: string, place: number): string => words.split(' ')[place] ?? '';
const people = 'Lee Price Holt Vane Orme Hale Reed Gray Hart';
const things = 'gates boats pumps lamps nets sails masts bells hooks';
const deeds = 'mended painted sold moved bought counted tested opened closed';
const folk = 'Sáu Lèo Tám Năm Hoa Lan Dũng Minh Thu';
const goods = 'cống ghe máy đèn lưới buồm neo chuông móc';

const texts: readonly Text[] = [
  [
    'en',
    'items of a list',
    '# The port in winter\n\nThe port prepares for the winter, as it does each year. The board will do the following:\n\n',
    (place) => `- The ${at(things, place)} are ${at(deeds, place)} before the first frost.\n`,
    '\nThe board meets again in May.\n',
  ],
  [
    'en',
    'people who speak',
    '# A new fare\n\nThe ferry costs two pounds more from May. The board decided so on Monday.\n\n',
    (place) => `Ann ${at(people, place)}, who owns ${place + 2} of the ${at(things, place)}, said that the fare is too high.\n\n`,
  ],
  [
    'en',
    'events',
    '# The yard\n\nThe yard at Mill End is old.\n\n## History\n\n',
    (place) => `In ${1904 + place * 7}, the yard ${at(deeds, place)} its first ${at(things, place)}. `,
  ],
  [
    'en',
    'sections',
    '# The port in winter\n\nThe port prepares for the winter.\n\n',
    (place) =>
      `## The ${at(things, place)}\n\nThe board ${at(deeds, place)} all ${place + 12} ${at(things, place)} in March. It cost ${place + 3},000 pounds.\n\n`,
  ],
  [
    'en',
    'questions',
    '# Questions to the board\n\n',
    (place) =>
      `Q: Why were the ${at(things, place)} ${at(deeds, place)}?\n\nA: The ${at(things, place)} were older than ${place + 20} years, and the storm broke most of them.\n\n`,
  ],
  [
    'en',
    'tasks',
    '# Minutes\n\nThe board met on 3 May 2026.\n\n## Actions\n\n',
    (place) => `- Ann ${at(people, place)}: check the ${at(things, place)} by ${place + 10} May.\n`,
  ],
  [
    'en',
    'figures',
    '# The port in numbers\n\n',
    (place) => `The port had ${place + 3},400 ${at(things, place)} in 2025, ${place * 4 + 7}% more than in 2024. `,
  ],
  [
    'en',
    'rows of a table',
    '# The quays\n\nThe quays were counted in May.\n\n| Quay | Boats (tonnes) |\n| --- | --- |\n',
    (place) => `| ${at(people, place)} | ${place * 13 + 7} |\n`,
    '\nThe count takes a week.\n',
  ],
  [
    'vi',
    'items of a list',
    '# Bến phà mùa nước\n\nBến chuẩn bị cho mùa nước như mọi năm. Ban quản lý thực hiện các việc sau:\n\n',
    (place) => `- Kiểm tra ${at(goods, place)} trước ngày ${place + 10}/5.\n`,
    '\nBan quản lý họp lại trong tháng 5.\n',
  ],
  [
    'vi',
    'people who speak',
    '# Giá vé mới\n\nGiá vé phà tăng hai nghìn đồng từ tháng 5. Ban quản lý quyết định hôm thứ hai.\n\n',
    (place) => `Bà Lê Thị ${at(folk, place)}, chủ ${place + 2} chiếc ghe, cho rằng giá vé quá cao.\n\n`,
  ],
  [
    'vi',
    'sections',
    '# Bến phà mùa nước\n\nBến chuẩn bị cho mùa nước.\n\n',
    (place) =>
      `## ${place + 1}. Về ${at(goods, place)}\n\nBan quản lý đã sửa ${place + 12} ${at(goods, place)} trong tháng 3. Chi phí là ${place + 3} triệu đồng.\n\n`,
  ],
];

const topicLine = ({ kind, label, heading, points, figure, quote, table, chart, leftOut }: Topic): string =>
  [
    `${kind}${label === undefined ? '' : ` "${label}"`}: ${heading}, ${points.length} lines`,
    ...points.flatMap(({ children }) => (children === undefined ? [] : [`${children.length} below one`])),
    ...Object.entries({ figure, quote, table, chart }).flatMap(([name, part]) => (part === undefined ? [] : [name])),
    ...(leftOut === undefined ? [] : [`${leftOut} left out`]),
  ].join(', ');

const written = async ([language, what, before, one, behind = '']: Text): Promise<string> => {
  let last = '';
  const told = await Promise.all(
    counts.map(async (count) => {
      const text = before + Array.from({ length: count }, (_, place) => one(place)).join('') + behind;
      const { value: article } = await read({ bytes: Buffer.from(text), name: 'a.md', language });
      const { value, diagnostics } = summarizer(article)('standard');
      return [
        ...value.topics.map((topic) => `      ${topicLine(topic)}`),
        ...(diagnostics.length === 0 ? [] : [`      ${diagnostics.length} said`]),
      ].join('\n');
    }),
  );
  return [
    `${language}: ${what}`,
    ...counts.map((count, index) => {
      const now = told[index] ?? '';
      const shown = now === last ? '      the same' : now;
      last = now;
      return `   ${count}\n${shown}`;
    }),
  ].join('\n');
};

it('a text with more of one thing is told as it was', async () => {
  const all: string[] = [];
  for (const text of texts) all.push(await written(text));
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot(resolve('tests', 'golden', 'repeated.txt'));
});
