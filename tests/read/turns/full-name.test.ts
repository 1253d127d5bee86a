import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { FullNames } from '../../../src/read/turns/full-name.js';

const fullNameIn = (text: string, name: string, language = 'en'): string => {
  const start = text.lastIndexOf(name);
  const { start: from, end: to } = new FullNames(text, languagePack(language)).of({ start, end: start + name.length });
  return text.slice(from, to);
};

it('a name before a turn is that of whom the text names in full', () => {
  expect(fullNameIn('We talked with Katherine Orrin, who keeps the ford.\n\nKatherine: It is late.', 'Katherine')).toBe(
    'Katherine',
  );
  expect(fullNameIn('We talked with Ann Orrin, who keeps the ford.\n\nOrrin: It is late.', 'Orrin')).toBe('Ann Orrin');
});

it('what opens a sentence is no part of a name', () => {
  expect(fullNameIn('The ford is shut. As Orrin said, it is late.\n\nOrrin: It is late.', 'Orrin')).toBe('Orrin');
  expect(fullNameIn('Phà nghỉ. Theo Tám, nước còn lớn.\n\nTám: Mai phà chạy.', 'Tám', 'vi')).toBe('Tám');
});
