import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { matterOf } from '../../../src/summarize/head/announcer/matter.js';
import { isOpenedBy, restates } from '../../../src/summarize/head/announcer/restating/restates.js';

it.each([
  ['vi', 'Theo Điều 20 Luật Đất đai, nội dung quản lý nhà nước về đất đai gồm:', 'Nội dung quản lý đất đai', true],
  ['en', 'Under the byelaws, the duties of tenants of a mooring are as follows:', 'Duties of tenants', true],
  ['en', 'The harbour master may refuse a permit where:', 'Duties of tenants', false],
  ['vi', 'Mọi chuyến đò đều phải đăng ký, trừ các chuyến đò sau đây:', 'Đăng ký chuyến đò', false],
  ['en', 'Every boat is entered in the register of boats, except the following:', 'Register of boats', false],
  [
    'en',
    'The port sets up a board of pilots, which asks the town, the owners and the coast guard every year about these matters:',
    'Board of pilots',
    false,
  ],
  ['en', 'The following fees apply to boats:', 'The', false],
  [
    'en',
    'The right to a mooring of the harbour is not given to a person who:',
    'The right to a mooring of the harbour',
    false,
  ],
  ['vi', 'Chủ tàu được miễn phí, giảm tiền điện trong những ngày bão, lũ sau đây:', 'Ngày bão, lũ', false],
  ['vi', 'Đối với phí neo đậu tàu chở dầu:', 'Áp dụng phí neo đậu', false],
  ['vi', 'Đối với phí neo đậu, mức thu gồm:', 'Mức thu phí neo đậu', true],
  ['en', 'For the mooring of tankers:', 'Fees for mooring', false],
  ['vi', 'Chủ bến có các quyền sau đây:', 'Quyền và nghĩa vụ của chủ bến', false],
  ['vi', 'Chủ bến có các quyền và nghĩa vụ sau đây:', 'Quyền và nghĩa vụ của chủ bến', true],
  ['vi', 'Người có thẩm quyền quản lý bến có nghĩa vụ:', 'Quyền, nghĩa vụ của người có thẩm quyền quản lý bến', true],
  [
    'vi',
    'Người có thẩm quyền quản lý bến có nghĩa vụ:',
    'Quyền và nghĩa vụ của người có thẩm quyền quản lý bến',
    false,
  ],
  [
    'vi',
    'Thời gian neo đậu thực tế của chủ tàu bao gồm cả những khoảng thời gian sau:',
    'Chủ tàu có thời gian neo đậu từ đủ 30 ngày trở lên',
    false,
  ],
  ['vi', 'Chủ tàu bị phạt từ 3 đến 5 triệu đồng khi:', 'Phạt từ 3 đến 5 triệu', true],
  [
    'vi',
    'Điều 7 quy định mức phạt đối với chủ tàu neo đậu trái phép:',
    'Chủ tàu neo đậu trái phép bị phạt tới 5 triệu',
    true,
  ],
  ['vi', 'Giấy phép neo đậu phải được chủ bến ký tên, đóng dấu, gồm:', 'Giấy phép neo đậu', false],
  ['vi', 'Giấy tờ neo đậu phải nộp gồm:', 'Giấy tờ neo đậu', true],
  ['en', 'The mooring permit must be signed by the harbour master and include:', 'The mooring permit', false],
  [
    'en',
    'The berths that owners rent in winter include these:',
    'Owners must leave the berths they rent in winter',
    false,
  ],
] as const)('(%s) "%s" says "%s" again: %s', (language, announcement, heading, does) => {
  const pack = languagePack(language);
  const matter = matterOf({ text: announcement, pack }, { start: 0, end: announcement.length });
  expect(restates(announcement, heading, pack, matter)).toBe(does);
});

it.each([
  ['en', '3 conditions to the project', 'Three conditions', true],
  ['en', '3 conditions to the project', 'Conditions', false],
  ['vi', '3 điều kiện của hội đồng', 'Ba điều kiện', true],
  ['en', '3 conditions to the project', 'Three wishes', false],
] as const)('(%s) "%s" opens with "%s": %s', (language, announcement, heading, does) => {
  expect(isOpenedBy(announcement, heading, languagePack(language))).toBe(does);
});
