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
