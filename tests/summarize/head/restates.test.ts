import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { isOpenedBy, restates } from '../../../src/summarize/head/announcer/restates.js';

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
] as const)('(%s) "%s" says "%s" again: %s', (language, announcement, heading, does) => {
  expect(restates(announcement, heading, languagePack(language))).toBe(does);
});

it.each([
  ['en', '3 conditions to the project', 'Three conditions', true],
  ['en', '3 conditions to the project', 'Conditions', false],
  ['vi', '3 điều kiện của hội đồng', 'Ba điều kiện', true],
  ['en', '3 conditions to the project', 'Three wishes', false],
] as const)('(%s) "%s" opens with "%s": %s', (language, announcement, heading, does) => {
  expect(isOpenedBy(announcement, heading, languagePack(language))).toBe(does);
});
