import { expect, it } from 'vitest';
import { languagePack, speakerLabel } from '../../src/language/index.js';

it.each([
  ['en', 'Ann Lee', 'What Ann Lee said'],
  ['en', 'The harbour board', 'What the harbour board said'],
  ['en', 'A harbour official', 'What a harbour official said'],
  ['en', 'A. Lee', 'What A. Lee said'],
  ['vi', 'Ông Trần Nam', 'Phát biểu của ông Trần Nam'],
  ['vi', 'Người phát ngôn Bộ Ngoại giao', 'Phát biểu của người phát ngôn Bộ Ngoại giao'],
  ['vi', 'Bộ Ngoại giao', 'Phát biểu của Bộ Ngoại giao'],
  ['vi', 'UBND tỉnh', 'Phát biểu của UBND tỉnh'],
  ['de', 'Der Hafenrat', 'Der Hafenrat im Wortlaut'],
  ['en', '$& Ltd', 'What $& Ltd said'],
])('(%s) the words of %s stand below "%s"', (tag, speaker, label) => {
  expect(speakerLabel(languagePack(tag), speaker)).toBe(label);
});

it('is none in a language without such a label', () => {
  const pack = languagePack('en');
  expect(speakerLabel({ ...pack, labels: { ...pack.labels, saidBy: undefined } }, 'Ann Lee')).toBeUndefined();
});
