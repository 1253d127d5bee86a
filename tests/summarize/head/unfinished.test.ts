import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { isUnfinished } from '../../../src/summarize/head/announcer/endings/unfinished.js';

it.each([
  ['en', 'The board is asked', true],
  ['en', 'Each crew must', true],
  ['en', 'The charity calls on', true],
  ['en', 'If you agree to the second plan', true],
  ['en', 'We recommend that the master of the port', true],
  ['en', 'We recommend that the port has three gates', false],
  ['en', 'The harbour has three gates', false],
  ['en', 'What the crews must do', false],
  ['en', 'How the gates work', false],
  ['en', 'Documents that you must bring', false],
  ['en', 'Three things that the council is asked', false],
  ['en', 'The court said that it had', true],
  ['fr', 'Pour 2034, le port prévoit', true],
  ['de', 'Dem Antrag sind beizufügen', true],
  ['vi', 'Ông Lâm kết luận', true],
  ['vi', 'Cơ quan tiếp nhận hồ sơ thực hiện', true],
  ['vi', 'Ba việc mà xã thực hiện', false],
  ['vi', 'Các bước nộp hồ sơ', false],
])('%s: "%s" is a clause whose end the list says: %s', (language, heading, is) => {
  expect(isUnfinished(heading, languagePack(language))).toBe(is);
});
