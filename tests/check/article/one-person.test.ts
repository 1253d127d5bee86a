import { expect, it } from 'vitest';
import { isOfOnePerson } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';

const article = (title: string, body: string): Parameters<typeof isOfOnePerson>[0] => {
  const text = `${title}\n\n${body}`;
  return { text, title: { start: 0, end: title.length } };
};

it.each([
  [
    'vi',
    'Lê Văn Bến',
    'Lê Văn Bến (1931 – 2004) là người đóng tàu. Ông học nghề ở Hải Đông. Ông mở xưởng năm 1960.',
    true,
  ],
  [
    'en',
    'Ann Lee',
    'Ann Lee (born 3 May 1950) is a shipwright. She learnt the trade in Tarn. She has a yard there.',
    true,
  ],
  ['en', 'Ann Lee', 'Ann Lee opened the yard on Monday. She learnt the trade in Tarn. She has a yard there.', false],
  ['en', 'Tarn Harbour', 'Tarn Harbour (opened 1950) is a port. Its lock is old. The town pays for it.', false],
  ['en', 'The lock is open', 'The lock is open (since 3 May). He sailed on Monday. He came back.', false],
])('(%s) %s: %s', (language, title, body, isLife) => {
  expect(isOfOnePerson(article(title, body), languagePack(language))).toBe(isLife);
});
