import { expect, it } from 'vitest';
import { outline } from '../../outline.js';

const title = 'Đò ngang đông khách dịp lễ';
const body =
  'Hơn ba nghìn lượt khách qua các bến đò trên sông Hậu trong ngày đầu của kỳ nghỉ lễ, ban quản lý bến cho biết.';
const behind =
  'Năm ngoái khách qua các bến đò trên sông Hậu trong ngày đầu của kỳ nghỉ lễ chỉ bằng một nửa số khách năm nay.';
const listsIn = (...lines: string[]): string[] =>
  outline([title, body, ...lines].join('\n\n'), 'vi').filter((line) => line.startsWith('list'));

it('short lines below what announces several things are a list whose marks a page lost, whatever picture stands among them', () => {
  const lines = [
    'Ba bến đò đông khách nhất trên sông Hậu trong ngày đầu nghỉ lễ:',
    'Bến đò Cồn Tre',
    '| Bến đò Cồn Tre - Ảnh: Lê An.',
    'Bến đò ngang Rạch Sỏi',
    'Bến đò Cái Dầu của huyện',
    behind,
  ];
  expect(listsIn(...lines)).toEqual(['list |Bến đò Cồn Tre |Bến đò ngang Rạch Sỏi |Bến đò Cái Dầu của huyện']);
});

it.each([
  ['cells of a table', 'Giá vé qua ba bến đò trên sông như sau:', 'Bến đò', 'Giá vé', '1', '5.000', behind],
  [
    'how somebody is reached',
    'Khách có thể hỏi ba bến đò sau đây:',
    'Bến đò Cồn Tre',
    'Bến đò Cái Dầu',
    'Điện thoại 0292 123 456',
    behind,
  ],
  ['what ends the text', 'Mời khách qua các bến đò sau:', 'Bến đò Cồn Tre', 'Bến đò Cái Dầu', 'Bến đò Rạch Sỏi'],
  ['what nothing counts', 'Ông Lê An nói với khách qua đò:', 'Bến Cồn Tre', 'Bến Cái Dầu', 'Bến Rạch Sỏi', behind],
])('%s are none', (_, ...lines) => {
  expect(listsIn(...lines)).toEqual([]);
});
