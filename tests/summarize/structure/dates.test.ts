import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/summarize/annotate/structure/dates/dates.js';
import { readText, textOf } from './read-text.js';

const datesIn = async (language: string, text: string): Promise<string[]> => {
  const reading = await readText(language, text);
  return findDates(reading).map(({ span, iso }) => `${iso} ${textOf(reading, span)}`);
};

describe('dates', () => {
  it.each([
    ['vi', 'Hội nghị mở ngày 25/10/2026 tại Huế.', ['2026-10-25 ngày 25/10/2026']],
    ['vi', 'Sáng 14/5, đoàn tới Cần Thơ; chiều thứ Ba (19/5), đoàn về.', ['--05-14 Sáng 14/5', '--05-19 19/5']],
    ['vi', 'Ngày 2 tháng 9 năm 2025 là ngày lễ.', ['2025-09-02 Ngày 2 tháng 9 năm 2025']],
    [
      'vi',
      'Việc kéo dài từ tháng 3/2019 đến tháng 11 năm 2021.',
      ['2019-03 tháng 3/2019', '2021-11 tháng 11 năm 2021'],
    ],
    ['vi', 'Đến tháng 12, sản lượng bằng năm 2019.', ['--12 tháng 12', '2019 năm 2019']],
    [
      'en',
      'It opened on 26 October 2026 and closes on December 2.',
      ['2026-10-26 26 October 2026', '--12-02 December 2'],
    ],
    ['en', 'The fire began on the night of Dec. 2, 2025.', ['2025-12-02 Dec. 2, 2025']],
    ['en', 'The rule dates from March 2019 and ends by 2030.', ['2019-03 March 2019', '2030 2030']],
    ['fr', 'La loi du 12 mars 2019 change en octobre.', ['2019-03-12 12 mars 2019', '--10 octobre']],
    [
      'es',
      'Se aprobó en 2019 y rige desde el 3 de mayo de 2021.',
      ['2019 2019', '2021-05-03 desde el 3 de mayo de 2021'],
    ],
    ['de', 'Es gilt seit 1998; im Jahr 2004 kam der 2. März dazu.', ['1998 1998', '2004 Jahr 2004', '--03-02 2. März']],
    ['id', 'Sejak 2019 harga naik, pada tahun 2021 turun.', ['2019 2019', '2021 tahun 2021']],
    ['en', 'Steel is cut in May, in time for 2027-01-15.', ['--05 May', '2027-01-15 2027-01-15']],
  ])('are read as far as they are told (%s): %s', async (language, text, dates) => {
    expect(await datesIn(language, text)).toEqual(dates);
  });

  it.each([
    ['vi', 'Đường dây nóng trực 24/7 và hơn 2/3 số hộ đã gọi.'],
    ['vi', 'Nghị định số 12/2026/NĐ-CP có hiệu lực.'],
    ['vi', 'Nhiều người chờ 3 tháng, có người chờ 2 năm.'],
    ['en', 'The shop is open 24/7 and half of them may march again.'],
    ['en', 'About 2000 people met on 31/31/2020.'],
    ['de', 'Der maler malte mai und juni an die Wand.'],
  ])('are none (%s): %s', async (language, text) => {
    expect(await datesIn(language, text)).toEqual([]);
  });
});
