import type { Random } from '../random.js';

/** Numbers that programs stumble over, as text. */
const numbers = [
  '0',
  '1',
  '-1',
  '-0',
  '2',
  '255',
  '256',
  '65536',
  '2147483647',
  '-2147483648',
  '4294967296',
  '9007199254740993',
  '99999999999999999999',
  '1e309',
  '1e-9',
  '0.5',
  '.5',
  'NaN',
  '0x10',
  '100%',
  '',
];

/** Texts that readers stumble over. */
const texts = [
  '',
  ' ',
  '\n',
  '\t',
  'a',
  '.',
  '…',
  '?!?!',
  '“',
  '"a',
  ')',
  '1.',
  'a)',
  '10⁶',
  '½',
  '_x0041_',
  '\u00a0',
  '\u00ad',
  '\u0301\u0323\u0301',
  'e\u0302\u0301',
  '\u200b\u200d\ufeff',
  '\u202eabc\u202c',
  '\u0000',
  '\u0007\u001b[31m',
  '\ufffd',
  '\ud800',
  '👩‍👩‍👧',
  '新闻。',
  'ngày 3 tháng 5 năm 2024',
  'ÔNG NAM: Vâng.',
  'Q: Why? A: Because.',
  '__proto__',
  'constructor',
  'https://example.org/a?b=c',
  'file:///etc/passwd',
  '<b>a</b>',
  '&amp;&#0;&#xFFFFFF;&nope;',
  '%s%n',
  '../../../etc/passwd',
];

export const oddNumber = (random: Random): string => random.pick(numbers);

/** A text that is odd, or a plain one many times over. */
export const oddText = (random: Random): string =>
  random.chance(0.1) ? random.pick(texts).repeat(1 + random.below(400)) : random.pick(texts);

/** The text with one of its numbers changed, where it holds one. */
export function withOddNumber(text: string, random: Random): string {
  const found = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
  if (found.length === 0) return text;
  const { index, 0: number } = random.pick(found);
  return text.slice(0, index) + oddNumber(random) + text.slice(index + number.length);
}
