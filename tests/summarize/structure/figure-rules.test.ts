import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/summarize/annotate/structure/figures/figures.js';
import { readText, textOf } from './read-text.js';

/** Each figure of a text as "value | what it tells of". */
const figuresIn = async (language: string, text: string): Promise<string[]> => {
  const reading = await readText(language, text);
  return findFigures(reading).map(({ value, of }) => `${textOf(reading, value)} | ${textOf(reading, of)}`);
};

type Row = readonly [language: string, text: string, ...figures: string[]];

const holds = (rule: string, rows: readonly Row[]): void => {
  it.each(rows)(`${rule} (%s): %s`, async (language, text, ...figures) => {
    expect(await figuresIn(language, text)).toEqual(figures);
  });
};

describe('what a number counts', () => {
  holds('ends before a predicate', [
    ['en', 'Some 340 homes were lost in the fire.', 'Some 340 | homes'],
    ['vi', 'Khoảng 340 căn nhà đã bị cháy.', 'Khoảng 340 | căn nhà'],
  ]);
  holds('ends before a preposition that is not "of"', [
    ['en', 'The council bought 24 used coaches from a dealer.', '24 | used coaches'],
    ['en', 'The council trained 60 wardens of the lower town.', '60 | wardens of the lower town'],
    ['vi', 'Huyện mua 120 máy bơm cho các xã.', '120 | máy bơm'],
  ]);
  holds('is joined to what a coordinator adds', [
    ['en', 'The store sold 300 pumps and filters last month.', '300 | pumps and filters'],
    ['vi', 'Bão làm hỏng 300 tàu và thuyền.', '300 | tàu và thuyền'],
  ]);
  holds('stops where another number begins', [
    ['en', 'The port sent 12 tugs and 300 sailors to the wreck.', '12 | tugs', '300 | sailors'],
    ['vi', 'Tỉnh gửi 12 tàu và 300 chiến sĩ tới cửa biển.', '12 | tàu', '300 | chiến sĩ'],
  ]);
  holds('follows "of them" to what is said of it', [
    ['en', 'The crew checked the valves; only 70 of them have been replaced.', 'only 70 | have been replaced'],
  ]);
  holds('may be the predicate behind a bare number', [
    ['en', 'Of the injured, 38 needed hospital treatment.', '38 | needed hospital treatment'],
  ]);
});

describe('what money, a share or a measure tells of', () => {
  holds('stands in the clause before it', [
    ['en', 'Rents in the old town rose by 8 percent.', '8 percent | Rents in the old town rose'],
    ['en', 'The firm says that the new kiln cost £96,000.', '£96,000 | the new kiln cost'],
    ['vi', 'Ông cho rằng chi phí lắp đặt lên tới 96 triệu đồng.', 'lên tới 96 triệu đồng | chi phí lắp đặt'],
    ['vi', 'Nếu mùa khô kéo dài, lượng nước thiếu hụt là 40.000 m3.', '40.000 m3 | lượng nước thiếu hụt'],
  ]);
  holds('stands past an adverbial between commas', [
    ['en', 'The ferry company lost, according to its own figures, €600,000.', '€600,000 | The ferry company lost'],
  ]);
  holds('is its own where two stand in one sentence', [
    ['en', 'A bed costs €59 and a private cabin costs €140.', '€59 | A bed costs', '€140 | a private cabin costs'],
    ['vi', 'Giá cá tăng 12% và giá tôm giảm 5%.', '12% | Giá cá tăng', '5% | giá tôm giảm'],
  ]);
  holds('leaves the year that opens the clause', [
    ['en', 'In 2019 the company paid £40,000.', '£40,000 | the company paid'],
  ]);
  holds('may be the subject of what follows', [
    [
      'en',
      'In the poll, 17 percent said that the ferry was too dear.',
      '17 percent | said that the ferry was too dear',
    ],
  ]);
});

describe('a number with what belongs to it', () => {
  holds('has thousands parted by a space', [['en', 'The yard owns 2 300 tonnes of steel.', '2 300 tonnes | steel']]);
  holds('goes on with smaller multipliers', [
    ['vi', 'Dự án tốn 1 tỷ 200 triệu đồng.', '1 tỷ 200 triệu đồng | Dự án tốn'],
  ]);
  holds('has a unit written onto it', [['en', 'The bell weighs 121kg.', '121kg | The bell weighs']]);
  holds('has what it is counted by', [
    ['vi', 'Tiền trọ là 900.000 đồng/người/tháng.', '900.000 đồng/người/tháng | Tiền trọ'],
    ['en', 'The levy is €14 per hectare.', '€14 per hectare | The levy'],
    ['en', 'The new pump moves 90 litres per second.', '90 litres per second | The new pump moves'],
  ]);
  holds('has a currency before it', [
    ['en', 'The tender was worth US$4.5 million.', 'US$4.5 million | The tender was worth'],
    ['id', 'Biaya proyek itu Rp 2,5 miliar.', 'Rp 2,5 miliar | Biaya proyek itu'],
  ]);
  holds('may be told in words where it is large or a share', [
    ['en', 'Two thirds of the pumps failed.', 'Two thirds | the pumps'],
    ['en', 'Nearly three thousand people signed the letter.', 'Nearly three thousand | people'],
    ['vi', 'Gần ba nghìn người ký vào thư.', 'Gần ba nghìn | người'],
  ]);
  holds('loses no qualifier behind it', [['en', 'The council wants 300 or more wardens.', '300 or more | wardens']]);
});

describe('a number that names something', () => {
  holds('is no figure', [
    ['en', 'The hall at 10 Downing Street is closed.'],
    ['en', 'A timber of 5 x 7 was used.'],
    ['en', 'She arrived on Dec 12 with her sister.'],
    ['en', 'The meeting on Monday 12 was short.'],
    ['vi', 'Trụ sở đặt tại 15 Trần Hưng Đạo.'],
    ['vi', 'Chiếc Su -57 bay qua cảng.'],
    ['vi', 'Sự việc kéo dài 5 năm rồi.'],
  ]);
});
