import { expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { summarize } from '../../../src/summarize/index.js';

const made = async (title: string, { day = '', language = 'en' } = {}) => {
  const body = {
    en: [
      'The harbour board shut the old ford on Monday after it had sunk by nine centimetres since the winter of 2029.',
      'A bridge of 40 metres replaces it by the summer of 2033, and the county pays half of what it costs.',
      'Carts go round by the mill until then, which takes an hour more on every day of the week.',
    ],
    vi: [
      'Ban quản lý cảng đóng bến cũ từ thứ hai, vì mặt bến đã lún chín xăng-ti-mét kể từ mùa đông năm 2029.',
      'Một cây cầu dài 40 mét thay bến từ mùa hè năm 2033, và tỉnh trả một nửa số tiền xây dựng.',
      'Cho đến khi đó xe tải đi vòng qua nhà máy, mỗi ngày mất thêm một giờ đồng hồ.',
    ],
  }[language as 'en' | 'vi'];
  const bytes = new TextEncoder().encode([title, ...(day === '' ? [] : [day]), ...body].join('\n\n'));
  const { value: article } = await read({ bytes, name: 'ford.txt' });
  return summarize(article).value;
};

it.each([
  ['# Harbour board shuts the old ford | May 3, 2031', 'Harbour board shuts the old ford'],
  ['Harbour board shuts the old ford [2031-05-03]', 'Harbour board shuts the old ford'],
  ['Harbour board shuts the old ford - Marsh County Council', 'Harbour board shuts the old ford'],
  ['Harbour board shuts the old ford May 3, 2031', 'Harbour board shuts the old ford'],
  ['[VIDEO] Harbour board shuts the old ford', 'Harbour board shuts the old ford'],
  ['Tarn Ferries <TRN> shuts the old ford (LSE: TRN)', 'Tarn Ferries shuts the old ford'],
])('a cover leaves off who published an article, when, and codes: %s', async (line, title) => {
  expect((await made(line, { day: 'May 3, 2031' })).title).toBe(title);
});

it.each([
  ['en', 'Harbour board shuts the old ford - and the mill is glad'],
  ['en', 'Harbour board opens the road Old Ford - New Mill'],
  ['en', 'The ford - Harbour Board'],
  ['en', 'Harbour board shuts the old ford until May 3, 2031'],
  ['en', 'Harbour board shuts the old ford May 9, 2031'],
  ['vi', 'Ban quản lý cảng mở lại đường Bến Cũ - Cầu Mới'],
])('keeps what is no name of a body, and what would leave hardly a word (%s): %s', async (language, line) => {
  expect((await made(line, { day: language === 'en' ? 'May 3, 2031' : 'Ngày 3/5/2031', language })).title).toBe(line);
});

it('says who spoke in a line of its own where the title names them before what they said', async () => {
  const { title, subtitle } = await made('Lind -- Why the old ford was shut -- May 3, 2031');
  expect([title, subtitle]).toEqual(['Why the old ford was shut', 'Lind']);
});
