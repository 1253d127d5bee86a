import { listStartRules } from '../../../src/summarize/annotate/structure/lists/list-start.js';
import { noListRules } from '../../../src/summarize/annotate/structure/lists/no-list.js';
import { findSemicolonSeries } from '../../../src/summarize/annotate/structure/lists/semicolons.js';
import { readingFrom, textOf } from '../structure/attribution-reading.js';
import { familyOf } from './family.js';

const itemsIn = (language: string, text: string, starts = listStartRules, reasons = noListRules): string => {
  const reading = readingFrom(language, [text]);
  return findSemicolonSeries(reading, starts, reasons)
    .map(({ items }) => items.map(({ span }) => textOf(reading, span)).join(' / '))
    .join('; ');
};

export const listStarts = familyOf({
  title: 'Where a list begins whose parts semicolons part',
  about: 'The first rule that knows is believed, also where it says that there is no list. Shown are the items.',
  rules: listStartRules,
  read: (language, text, rules) => itemsIn(language, text, rules),
  examples: {
    'quotation-behind-a-colon': {
      says: 'A quotation behind the colon is no list.',
      matches: [['vi', 'Ông nêu các lý do: “Giá tăng; hàng thiếu; dân chờ.”', '']],
      others: [['vi', 'Ông nêu các lý do: giá tăng; hàng thiếu; dân chờ.', 'giá tăng / hàng thiếu / dân chờ']],
    },
    colon: {
      says: 'The first colon before the first semicolon, which is none of a clock time; two parts are enough.',
      matches: [
        ['vi', 'Ông nêu các lý do: giá tăng; hàng thiếu.', 'giá tăng / hàng thiếu'],
        ['en', 'They gave two reasons: the gate leaks; the pump is old.', 'the gate leaks / the pump is old'],
      ],
      others: [
        ['en', 'The gate leaks; the pump is old: nobody came.', ''],
        [
          'en',
          'On 4 June about 30 kg of stone fell on the steps at 6:40 a.m.; an hour later they would have been full.',
          '',
        ],
      ],
    },
    'last-word-that-opens-a-list': {
      says: 'Without a colon, the last word that opens a list, other than "is" and "are"; three parts are needed.',
      matches: [
        [
          'en',
          'The report lists several risks, including a flood in the yard; a strike at the mill; and a rise in prices.',
          'a flood in the yard / a strike at the mill / a rise in prices',
        ],
        [
          'vi',
          'Xã nêu ba việc gồm sửa cống ngay sau mùa lũ; nạo vét kênh Sậy; trồng lại hàng tràm.',
          'sửa cống ngay sau mùa lũ / nạo vét kênh Sậy / trồng lại hàng tràm',
        ],
      ],
      others: [
        ['en', 'The several risks are a flood in the yard; a strike at the mill; and a rise in prices.', ''],
        ['en', 'The report lists several risks, including a flood in the yard; a strike at the mill.', ''],
        ['vi', 'Xã có chỉ đạo cụ thể, toàn diện về sửa cống sau mùa lũ; nạo vét kênh Sậy; trồng lại hàng tràm.', ''],
      ],
    },
  },
});

export const noLists = familyOf({
  title: 'What semicolons part and is no list',
  about: 'Each rule is a reason; one is enough. Shown is what is still taken for items.',
  rules: noListRules,
  read: (language, text, rules) => itemsIn(language, text, listStartRules, rules),
  examples: {
    'inside-brackets': {
      says: 'The parts stand in brackets, and belong to what these explain.',
      matches: [['vi', 'Báo cáo nêu số liệu (các số liệu gồm: số hộ cũ; số hộ mới; số hộ thiếu nước).', '']],
      others: [
        [
          'vi',
          'Báo cáo (mới) nêu các số liệu gồm: số hộ cũ; số hộ mới; số hộ thiếu nước.',
          'số hộ cũ / số hộ mới / số hộ thiếu nước',
        ],
      ],
    },
    'dots-inside-the-first-part': {
      says: 'Dots end what is counted up, and something new follows.',
      matches: [
        ['vi', 'Xã lấy số liệu từ các đơn vị gồm: trạm bơm,… Tuy nhiên, lý do là máy tính hỏng; thiếu người làm.', ''],
      ],
      others: [['vi', 'Xã lấy số liệu từ các đơn vị gồm: trạm bơm; hợp tác xã,…', 'trạm bơm / hợp tác xã,…']],
    },
    'entries-with-a-colon-each': {
      says: 'Every part but the first has a colon of its own: the first colon is that of an entry.',
      matches: [['vi', 'Có hai mức giá ở vùng bắc: 200 đồng; vùng nam: 180 đồng.', '']],
      others: [['vi', 'Có các mức giá: 200 đồng; 180 đồng; 150 đồng.', '200 đồng / 180 đồng / 150 đồng']],
    },
    'first-of-counted-parts-before-the-colon': {
      says: 'The words before the colon are counted as the second part is: they are the first, and announce none.',
      matches: [
        ['vi', 'Trong các nhóm, nhóm 1: được cộng hai điểm; nhóm 2 được cộng một điểm; nhóm 3 không được cộng.', ''],
      ],
      others: [
        [
          'vi',
          'Trong các điều kiện, nhóm 1 gồm: hộ nghèo; hộ cận nghèo; hộ mới thoát nghèo.',
          'hộ nghèo / hộ cận nghèo / hộ mới thoát nghèo',
        ],
      ],
    },
    'part-with-a-verb-of-asking': {
      says: 'A later part opens with a verb of asking or wishing: its subject is that of the sentence.',
      matches: [
        ['vi', 'Tỉnh đề nghị các việc gồm: nạo vét kênh Bắc; mong muốn huyện giao mặt bằng; đắp lại bờ bao.', ''],
      ],
      others: [
        [
          'vi',
          'Tỉnh đề nghị các việc gồm: nạo vét kênh Bắc; giao mặt bằng; đắp lại bờ bao.',
          'nạo vét kênh Bắc / giao mặt bằng / đắp lại bờ bao',
        ],
      ],
    },
    'subject-of-the-last-part': {
      says: 'What the last part says is said of all: they are the subject of a sentence.',
      matches: [['vi', 'Các giao dịch như: gửi tiền; vay tiền; trả tiền điện sẽ được quy ra điểm.', '']],
      others: [['vi', 'Các giao dịch như: gửi tiền; vay tiền; trả tiền điện.', 'gửi tiền / vay tiền / trả tiền điện']],
    },
  },
});
